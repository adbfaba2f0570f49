import type { Edge, Node } from './walk.ts';

/** Functions over a walked graph. Nodes are places in the list; the first is the start. */

/** Breadth first from the start: for each node that can be reached the shortest list of choices to it, nearest first. */
export function shortestPaths(
	nodes: readonly Node[],
	follow: (edge: Edge) => boolean = () => true
): Map<number, string[]> {
	const paths = new Map<number, string[]>([[0, []]]);
	for (const [place, path] of paths)
		for (const edge of nodes[place]!.next)
			if (!paths.has(edge.to) && follow(edge)) paths.set(edge.to, [...path, edge.choice]);
	return paths;
}

/** Every node from which one that `isGoal` can be reached. */
export function backwards(
	nodes: readonly Node[],
	isGoal: (node: Node) => boolean,
	follow: (edge: Edge) => boolean = () => true
): Set<number> {
	const before = nodes.map((): number[] => []);
	for (const [place, node] of nodes.entries())
		for (const edge of node.next) if (follow(edge)) before[edge.to]!.push(place);
	const found = new Set<number>();
	for (const [place, node] of nodes.entries()) if (isGoal(node)) found.add(place);
	for (const place of found) for (const earlier of before[place]!) found.add(earlier);
	return found;
}

/** The nodes so that every choice leads onwards; undefined when some way leads back. */
export function inOrder(nodes: readonly Node[]): number[] | undefined {
	const incoming = nodes.map(() => 0);
	for (const { next } of nodes) for (const { to } of next) incoming[to]! += 1;
	const order = [...nodes.keys()].filter((place) => incoming[place] === 0);
	for (const place of order)
		for (const { to } of nodes[place]!.next) if ((incoming[to]! -= 1) === 0) order.push(to);
	return order.length === nodes.length ? order : undefined;
}

/** The nearest node to which a way leads back, and the shortest such way. */
export function nearestRound(nodes: readonly Node[]): { place: number; round: string[] } | undefined {
	for (const start of shortestPaths(nodes).keys()) {
		const ways = new Map<number, string[]>([[start, []]]);
		for (const [place, way] of ways)
			for (const { choice, to } of nodes[place]!.next) {
				if (to === start) return { place: start, round: [...way, choice] };
				if (!ways.has(to)) ways.set(to, [...way, choice]);
			}
	}
	return undefined;
}
