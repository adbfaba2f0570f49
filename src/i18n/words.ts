import type { en } from './en.ts';

type Widened<T> = T extends string ? string : { [Key in keyof T]: Widened<T[Key]> };

/** The shape that every language fills. */
export type Words = Widened<typeof en>;

export type Namespace = keyof Words;
