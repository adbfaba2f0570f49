import type { Node } from './walk.ts';

/** Functions over a walked graph. Nodes are places in the list; the first is the start. */

/** Breadth first from the start: for each node that can be reached the shortest list of choices to it, nearest first. */
export function shortestPaths(
	nodes: readonly Node[],
	follow: (node: Node, choice: string) => boolean = () => true
): Map<number, string[]> {
	const paths = new Map<number, string[]>([[0, []]]);
	for (const [place, path] of paths)
		for (const { choice, to } of nodes[place]!.next)
			if (!paths.has(to) && follow(nodes[place]!, choice)) paths.set(to, [...path, choice]);
	return paths;
}

/** Every node from which one that `isGoal` can be reached. */
export function backwards(
	nodes: readonly Node[],
	isGoal: (node: Node) => boolean,
	follow: (node: Node, choice: string) => boolean = () => true
): Set<number> {
	const before = nodes.map((): number[] => []);
	for (const [place, node] of nodes.entries())
		for (const { choice, to } of node.next) if (follow(node, choice)) before[to]!.push(place);
	const found = new Set<number>();
	for (const [place, node] of nodes.entries()) if (isGoal(node)) found.add(place);
	for (const place of found) for (const earlier of before[place]!) found.add(earlier);
	return found;
}

/** The nodes so that every choice leads onwards, or the places of one round that has no end. */
export function inOrder(nodes: readonly Node[]): { order: number[] } | { round: number[] } {
	const state = new Uint8Array(nodes.length);
	const order: number[] = [];
	const trail: { place: number; next: number }[] = [{ place: 0, next: 0 }];
	state[0] = 1;
	// By hand rather than by recursion: a path may be longer than the call stack is deep.
	while (trail.length > 0) {
		const top = trail.at(-1)!;
		const edge = nodes[top.place]!.next[top.next];
		if (!edge) {
			state[top.place] = 2;
			order.push(top.place);
			trail.pop();
			continue;
		}
		top.next += 1;
		if (state[edge.to] === 1) {
			const places = trail.map(({ place }) => place);
			return { round: places.slice(places.indexOf(edge.to)) };
		}
		if (state[edge.to] === 0) {
			state[edge.to] = 1;
			trail.push({ place: edge.to, next: 0 });
		}
	}
	return { order: order.reverse() };
}
