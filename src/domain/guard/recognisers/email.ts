import type { Candidate } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { valueCandidate } from '../value-candidate.ts';

const localCharacter = /[\p{L}\p{N}._%+'-]/u;
const at = /@|[([ ](?:at|arobase|a commercial)[)\] ]|[([]a[)\]]/giu;
const domain =
	/ ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([](?:point|dot)[)\]] ?| point )[\p{L}\p{N}-]{1,63}){1,5}/uy;
const maxLocal = 64;

// Searched from the rare « @ »: starting from the local part costs ten times more (guard.md §4.7).
function readAround(view: TextView, index: number, length: number): Candidate | undefined {
	domain.lastIndex = index + length;
	const after = domain.exec(view.plain);
	if (after === null) return undefined;
	let start = view.plain[index - 1] === ' ' ? index - 1 : index;
	const localEnd = start;
	while (
		start > 0 &&
		localEnd - start < maxLocal &&
		localCharacter.test(view.plain[start - 1] ?? '')
	) {
		start -= 1;
	}
	// « compte @jade.m80 » is an account, without what stands before it.
	const account = length === 1 && localEnd < index && view.plain[index + 1] !== ' ';
	if (start === localEnd || account) return undefined;
	return valueCandidate(view, start, index + length + after[0].length, {
		label: 'EMAIL',
		rule: 'email',
		why: ['shape'],
		placeholder: '[adresse électronique retirée]'
	});
}

/** [GAR-10] An e-mail address, spelled out « arobase » or « (at) » included. */
export const recogniseEmail: Recogniser = (view) =>
	[...view.plain.matchAll(at)].flatMap(
		(match) => readAround(view, match.index, match[0].length) ?? []
	);
