import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const shape =
	/(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.|(?<![\p{L}\p{N}.@/])(?=(?:[\w-]{1,40}\.){0,2}(?:facebook|instagram|linkedin|tiktok|snapchat|twitter|youtube|leetchi|wixsite|blogspot|over-blog|skyrock|wordpress|fb|insta|twitch|onlyfans|mym|vinted|leboncoin|gofundme|tumblr|pinterest|wix|jimdo|jimdofree|webnode|strava|github|soundcloud)\.(?:com|fr|me|tv|be|fans)))[^\s<>"«»)\]]{2,300}/giu;
// Where the address of a page is that of a person.
const personal =
	/facebook|fb\.|instagram|linkedin|tiktok|snapchat|twitter|(?:\/|\.)x\.com|copainsdavant|t\.me|wa\.me|wixsite|wix\.|blogspot|over-?blog|skyrock|skyblog|wordpress\.com|leetchi|gofundme|cotizup|lepotcommun|youtube\.com\/(?:@|c\/|user|channel)|twitch|onlyfans|mym\.|vinted|jimdo|webnode|strava|soundcloud|deezer\.com\/profile|perso\.|pagesperso|free\.fr\/~|\/~|\/profil(?:e|s)?\/|\/users?\/|\/@|doctolib\.fr\/[a-z-]+\/[a-z-]+\/|societe\.com|annuaire|pagesblanches|badoo|tinder|meetic/i;
// « sur insta : @jade.dupont80 »
const handle = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_.-]{3,40}/gu;

/** [GAR-13] A link: a personal page or an account blocks, any other is asked. */
export const recogniseUrl: Recogniser = (view) => [
	...[...view.plain.matchAll(shape)].map((match) => {
		const address = match[0].replace(/[.,;:!?]+$/, '');
		const isPersonal = personal.test(address);
		return valueCandidate(view, match.index, match.index + address.length, {
			label: 'URL',
			rule: isPersonal ? 'personal-page' : 'link',
			why: ['shape'],
			placeholder: '[lien retiré]',
			severity: isPersonal ? 'blocking' : 'confirm'
		});
	}),
	...[...view.plain.matchAll(handle)].map((match) =>
		valueCandidate(view, match.index, match.index + match[0].replace(/[.-]+$/, '').length, {
			label: 'URL',
			rule: 'personal-page',
			why: ['shape'],
			placeholder: '[compte retiré]'
		})
	)
];
