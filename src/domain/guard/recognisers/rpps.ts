import { passesLuhn } from '#domain/shared/luhn.ts';
import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const announced =
	/(?<![\p{L}])(?:rpps|adeli)[^\p{L}\p{N}\n]{0,4}(?:n[^\p{L}\n]?[^\p{L}\p{N}\n]{0,3})?(\d(?:[ .-]?\d){8,10})(?!\p{N})/giu;
const bare = /(?<![\p{L}\p{N}])10\d(?:[ .-]?\d){8}(?!\p{N})/gu;

/** [GAR-11] An RPPS or ADELI number: announced, or eleven digits in 10… with the right key. */
export const recogniseRpps: Recogniser = (view) => {
	const value = { label: 'RPPS', rule: 'rpps', placeholder: '[numéro retiré]' } as const;
	const told = [...view.plain.matchAll(announced)].map((match) => {
		const end = match.index + match[0].length;
		return valueCandidate(view, end - (match[1]?.length ?? 0), end, {
			...value,
			why: ['trigger-word']
		});
	});
	const proved = [...view.plain.matchAll(bare)]
		.filter((match) => passesLuhn(match[0].replace(/\D/g, '')))
		.map((match) =>
			valueCandidate(view, match.index, match.index + match[0].length, {
				...value,
				why: ['checksum']
			})
		);
	return [...told, ...proved];
};
