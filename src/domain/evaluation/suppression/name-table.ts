import type { Link } from './link.ts';

/** Names that mean one number, under the first of them. */
export function firstNames(links: readonly Link[]): (name: string) => string {
	const first = new Map<string, string>();
	const find = (name: string): string => {
		const before = first.get(name);
		if (before === undefined) return name;
		const root = find(before);
		first.set(name, root);
		return root;
	};
	for (const link of links) {
		if (link.kind !== 'same') continue;
		const [one, other] = [find(link.one), find(link.other)];
		if (one === other) continue;
		// A base known to all stays the name.
		if (other.startsWith('#')) first.set(one, other);
		else first.set(other, one);
	}
	return find;
}
