import type { Link } from './link.ts';

/** Names that mean one number, all under one of them: a base, which is known to all, if there is one. */
export function firstNames(links: readonly Link[]): (name: string) => string {
	const first = new Map<string, string>();
	const find = (name: string): string => {
		const before = first.get(name);
		return before === undefined ? name : find(before);
	};
	for (const { kind, left, right } of links) {
		const [one, other] = [left[0], right[0]];
		if (kind === 'atMost' || left.length !== 1 || right.length !== 1) continue;
		if (one === undefined || other === undefined) continue;
		const [root, second] = [find(one), find(other)];
		if (root === second) continue;
		if (second.startsWith('#')) first.set(root, second);
		else first.set(second, root);
	}
	return find;
}
