import { isLang } from '#course/lang.ts';

export const match = isLang;
