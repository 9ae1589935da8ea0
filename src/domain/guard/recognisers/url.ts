import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const shape =
	/(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.|(?<![\p{L}\p{N}.@])(?=(?:facebook|instagram|linkedin|tiktok|snapchat)\.com))[^\s<>"«»)\]]{2,300}/giu;
const personal =
	/facebook|instagram|linkedin|tiktok|snapchat|twitter|x\.com|copainsdavant|t\.me|wa\.me/i;

/** [GAR-13] A link: a personal page blocks, any other is asked. */
export const recogniseUrl: Recogniser = (view) =>
	[...view.plain.matchAll(shape)].map((match) => {
		const address = match[0].replace(/[.,;:!?]+$/, '');
		const isPersonal = personal.test(address);
		return valueCandidate(view, match.index, match.index + address.length, {
			label: 'URL',
			rule: isPersonal ? 'personal-page' : 'link',
			why: ['shape'],
			placeholder: '[lien retiré]',
			severity: isPersonal ? 'blocking' : 'confirm'
		});
	});
