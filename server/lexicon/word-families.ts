/** A beginning and the endings that it takes: « refus » with « », « e », « er », « ons »… */
export interface WordFamily {
	readonly stem: string;
	readonly endings: readonly string[];
}

interface Node {
	readonly next: Map<string, Node>;
	ends: boolean;
	state: number;
}

interface State {
	readonly endings: readonly string[];
	seen: number;
}

const maxEndings = 200;
const maxEnding = 12;
const minSeen = 4;

const newNode = (): Node => ({ next: new Map(), ends: false, state: -1 });

function plant(words: readonly string[]): Node {
	const root = newNode();
	for (const word of words) {
		let node = root;
		for (const letter of word) {
			let child = node.next.get(letter);
			if (child === undefined) node.next.set(letter, (child = newNode()));
			node = child;
		}
		node.ends = true;
	}
	return root;
}

/** Numbers the nodes from which the same endings follow, as one minimises an automaton. */
function nameStates(root: Node): readonly State[] {
	const numbers = new Map<string, number>();
	const states: State[] = [];
	const visit = (node: Node): number => {
		const parts = [...node.next].map(([letter, child]) => ({ letter, state: visit(child) }));
		const key = `${node.ends ? '!' : ''}${parts.map(({ letter, state }) => letter + state).join()}`;
		let number = numbers.get(key);
		if (number === undefined) {
			const below = parts.flatMap(({ letter, state }) =>
				(states[state]?.endings ?? []).map((ending) => letter + ending)
			);
			const endings = [...(node.ends ? [''] : []), ...below].slice(0, maxEndings + 1);
			number = states.push({ endings, seen: 0 }) - 1;
			numbers.set(key, number);
		}
		const state = states[number];
		if (state !== undefined) state.seen += 1;
		node.state = number;
		return number;
	};
	visit(root);
	return states;
}

/** The lists of endings whose sharing saves most, by falling saving. */
function bestStates(states: readonly State[], limit: number): ReadonlySet<number> {
	return new Set(
		states
			.map(({ endings, seen }, number) => ({ number, endings, seen }))
			.filter(
				({ endings, seen }) =>
					seen >= minSeen &&
					endings.length > 1 &&
					endings.length <= maxEndings &&
					endings.every((ending) => ending.length <= maxEnding)
			)
			.sort((a, b) => b.seen * (b.endings.length - 1) - a.seen * (a.endings.length - 1))
			.slice(0, limit)
			.map(({ number }) => number)
	);
}

/**
 * Cuts a list of words into families that share their list of endings, without adding a word: exact, sorted by
 * stem, and a third of the size once compressed. `limit` bounds the number of distinct lists of endings.
 */
export function groupWords(words: readonly string[], limit: number): readonly WordFamily[] {
	const root = plant([...new Set(words)].sort());
	const states = nameStates(root);
	const shared = bestStates(states, limit);
	const families: WordFamily[] = [];
	const walk = (node: Node, stem: string) => {
		if (stem.length > 1 && shared.has(node.state)) {
			families.push({ stem, endings: states[node.state]?.endings ?? [] });
			return;
		}
		if (node.ends) families.push({ stem, endings: [''] });
		for (const [letter, child] of node.next) walk(child, stem + letter);
	};
	walk(root, '');
	return families;
}
