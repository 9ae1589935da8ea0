import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { AuthMethod } from './actor.ts';
import { resourceStanding, roleTitles, type Viewer } from './standing.ts';
import { decideResource } from './resource-access.ts';
import { isStrong } from './strength.ts';

/** How somebody came into the directory: whoever controls the address written on a card comes in under its name. */
export interface Introduction {
	/** Who wrote her address, or her card when it has none; null: nobody else did. */
	readonly introducedBy: string | null;
	/** Who answers that the address is that person's. */
	readonly vouchedBy: string | null;
}

/** [REC-18] Somebody answers for her, or nobody else ever wrote by what she comes. */
export function isAnsweredFor({ introducedBy, vouchedBy }: Introduction): boolean {
	return introducedBy === null || vouchedBy !== null;
}

/** Say themselves who somebody is, whatever address the card bears; the demonstration has no address at all. */
const provesPerson: readonly AuthMethod[] = ['pro-sante-connect', 'demonstration'];

/**
 * [REC-18] What a method counts for: a key or a code that was set up from an address is worth no more than whoever
 * wrote the address.
 */
export function countedMethod(method: AuthMethod, introduction: Introduction): AuthMethod {
	if (!isStrong(method) || provesPerson.includes(method)) return method;
	return isAnsweredFor(introduction) ? method : 'lien-courriel';
}

/** [REC-16] Who brought somebody in by his own hand alone, and therefore says of her neither « c’est bien elle ». */
export function broughtInBy(
	introduction: Introduction,
	linkHandedBy: string | null
): readonly string[] {
	const { introducedBy, vouchedBy } = introduction;
	const alone = introducedBy !== null && (vouchedBy === null || vouchedBy === introducedBy);
	return [...(alone ? [introducedBy] : []), ...(linkHandedBy === null ? [] : [linkHandedBy])];
}

/** [REC-18] Whether what this person writes of somebody's address needs nobody else's word: she reads clinical text there. */
export function answersIn(facts: MeetingFacts, viewer: Viewer): boolean {
	const here = facts.participants.find(({ personId }) => personId === viewer.personId);
	const titles: readonly string[] = [...viewer.mandats, ...(here ? roleTitles(here) : [])];
	return titles.some((title) => sure.includes(title));
}

/** [REC-18] The same in the directory: by functions held in each pôle where the card is known. */
export function answersForCard(
	held: readonly { readonly poleId: string; readonly mandat: Mandat }[],
	poleIds: readonly string[]
): boolean {
	const mine = held.filter(({ mandat }) => sure.includes(mandat)).map(({ poleId }) => poleId);
	if (mine.includes('*')) return true;
	return poleIds.length > 0 && poleIds.every((id) => mine.includes(id));
}

/** Who reads clinical text there, or gives the functions by which it is read: nothing is gained by an invented person. */
const sure: readonly string[] = [
	'animateur',
	'co-animateur',
	'coordination-clinique',
	'referent',
	'direction'
];

/**
 * [REC-19] Whether recognising this session also answers for the person's address: she came by it, and whoever
 * recognises her keeps the door. A link that was handed over says nothing of the address.
 */
export function recognitionAnswers(
	facts: MeetingFacts,
	keeper: Viewer,
	{ linkHanded, sessions }: ParticipantFacts,
	sessionId: string | null
): boolean {
	if (!decideResource(resourceStanding(facts, keeper), 'tenir-accueil').ok) return false;
	const session = sessions.find(({ id }) => id === sessionId);
	return session !== undefined && (session.byOwnAddress === true || !linkHanded);
}
