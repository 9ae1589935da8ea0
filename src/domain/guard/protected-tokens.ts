import { civilities, particles } from './lexicon/name-words.ts';
import { eponymTriggers, structureTriggers } from './lexicon/safe-words.ts';
import { isCapital } from './name-likeness.ts';
import type { TextView } from './text-view.ts';

const maxWords = 4;

function findProtected(view: TextView): ReadonlySet<number> {
	const kept = new Set<number>();
	view.tokens.forEach((token, index) => {
		if (
			token.shouted ||
			!(structureTriggers.has(token.folded) || eponymTriggers.has(token.folded))
		) {
			return;
		}
		let words = 0;
		for (let at = index; at - index < maxWords + 3 && words < maxWords; at += 1) {
			const link = view.tokens[at]?.link;
			const next = view.tokens[at + 1];
			if (next === undefined || link === undefined || link === 'break' || link === 'dot') break;
			if (civilities.has(next.folded) && !particles.has(next.folded)) break;
			if (isCapital(next) || next.shape === 'initial') {
				kept.add(at + 1);
				words += 1;
			} else if (!particles.has(next.folded)) break;
		}
	});
	return kept;
}

// Several recognisers ask for the same view: found once, forgotten with it.
const found = new WeakMap<TextView, ReadonlySet<number>>();

/**
 * Tokens that belong to the name of a structure, a street or a test: « CSAPA Boris Vian », « syndrome de
 * Korsakoff ». The run stops at a comma, at a lower-case word and at a civility.
 */
export function protectedTokens(view: TextView): ReadonlySet<number> {
	const known = found.get(view);
	if (known !== undefined) return known;
	const kept = findProtected(view);
	found.set(view, kept);
	return kept;
}
