import { say } from '../catalogue.ts';

// What several sentences have in common.

export const unknown = (kind: string, home: string) => (f: { id: string; near?: string }) => say`
	no ${kind} "${f.id}"
	one of the ${kind}s in ${home}
	${orMeant(f.near, `correct the id, or add the ${kind}`)}`;

export const unreachable = (kind: string) => (f: { id: string }) => say`
	the ${kind} "${f.id}" cannot be reached in any variant
	every scene, choice and ending to be met in some run
	lead a choice to it, change the conditions on the way, or delete it`;

export const orMeant = (near: string | undefined, otherwise: string) =>
	near ? `write "${near}" if that was meant; otherwise ${otherwise}` : otherwise;
