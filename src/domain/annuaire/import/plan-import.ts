import { foldName } from '#domain/professionnel/fold-name.ts';
import { likeness, likenessReasons, type LikenessReason } from '../likeness.ts';
import {
	diffDetails,
	identityFields,
	type DetailChange,
	type DetailField,
	type PersonDetails
} from '../person-details.ts';
import { newCard, type ReadLine, type SaidDetails } from './read-line.ts';

/** A card that a line may be about, with what this editor may do with it. */
export interface KnownCard {
	readonly id: string;
	readonly version: number;
	readonly details: PersonDetails;
	readonly canChange: boolean;
	/** E-mail and RPPS may be written at once ([ANN-9]). */
	readonly identityDirect: boolean;
}

/** What the editor answered about a line: make somebody new, leave it, or this very card. */
export type LineChoice = 'creer' | 'ignorer' | { readonly personId: string };

/** One line of the file as read, with what the guard says of its texts. */
export interface FileLine {
	/** As a spreadsheet numbers it: the header is line 1. */
	readonly number: number;
	readonly read: ReadLine;
	/** Why the guard refuses its texts, or null. */
	readonly guarded: string | null;
}

interface Planned {
	readonly number: number;
	readonly name: string;
}

/** What will happen to one line ([ANN-13]). */
export type LinePlan = Planned &
	(
		| { readonly kind: 'creee'; readonly details: PersonDetails }
		| {
				readonly kind: 'mise-a-jour';
				readonly personId: string;
				readonly version: number;
				readonly details: PersonDetails;
				readonly changes: readonly DetailChange[];
				/** Fields that stay as they are: the person signs in, they are hers ([ANN-9]). */
				readonly kept: readonly DetailChange[];
		  }
		| {
				readonly kind: 'identique';
				readonly personId: string;
				readonly kept: readonly DetailChange[];
		  }
		| {
				readonly kind: 'doublon';
				readonly candidates: readonly {
					readonly personId: string;
					readonly name: string;
					readonly where: string;
					readonly reason: string;
				}[];
		  }
		| { readonly kind: 'ignoree' }
		| { readonly kind: 'refusee'; readonly why: string }
	);

/** [ANN-13] Says of each line what will happen, before anything is written. Pure: the same file, the same plan. */
export function planImport(
	lines: readonly FileLine[],
	cards: readonly KnownCard[],
	choices: ReadonlyMap<number, LineChoice>
): readonly LinePlan[] {
	const index = indexCards(cards);
	const used = new Map<string, number>();
	return lines.map((line) => planLine(line, index, choices.get(line.number), used));
}

interface CardIndex {
	readonly byRpps: ReadonlyMap<string, KnownCard>;
	readonly byEmail: ReadonlyMap<string, KnownCard>;
	readonly byName: ReadonlyMap<string, readonly KnownCard[]>;
	readonly byId: ReadonlyMap<string, KnownCard>;
}

/** The words of a name in one order: files exchange given and family name. */
const nameKey = (details: { readonly givenName?: string; readonly familyName?: string }) =>
	foldName(`${details.familyName ?? ''} ${details.givenName ?? ''}`)
		.split(' ')
		.sort()
		.join(' ');

function indexCards(cards: readonly KnownCard[]): CardIndex {
	const byName = new Map<string, KnownCard[]>();
	for (const card of cards) {
		const key = nameKey(card.details);
		byName.set(key, [...(byName.get(key) ?? []), card]);
	}
	const keyed = (field: 'rpps' | 'email') =>
		new Map(
			cards.flatMap((card) => {
				const key = card.details[field];
				return key === null ? [] : [[key, card] as const];
			})
		);
	const byId = new Map(cards.map((card) => [card.id, card]));
	return { byRpps: keyed('rpps'), byEmail: keyed('email'), byName, byId };
}

function planLine(
	{ number, read, guarded }: FileLine,
	index: CardIndex,
	choice: LineChoice | undefined,
	used: Map<string, number>
): LinePlan {
	const { said } = read;
	const planned = { number, name: `${said.givenName ?? ''} ${said.familyName ?? ''}`.trim() };
	const refuse = (why: string): LinePlan => ({ ...planned, kind: 'refusee', why });
	if (choice === 'ignorer') return { ...planned, kind: 'ignoree' };
	if (!read.ok) return refuse(read.why);
	if (guarded !== null) return refuse(guarded);
	const twin = claim(said, number, used);
	if (twin !== null) return refuse(`Même personne que la ligne ${twin}`);

	const [byRpps, byEmail] = [lookUp(index.byRpps, said.rpps), lookUp(index.byEmail, said.email)];
	if (byRpps && byEmail && byRpps.id !== byEmail.id)
		return refuse('Le numéro RPPS et le courriel sont ceux de deux personnes différentes');
	const sure = byRpps ?? byEmail;
	if (sure) {
		const known = likeness({ ...sure.details, rpps: null, email: null }, asCompared(said, sure));
		// An e-mail is sometimes shared by an office: another name under it is asked, never written over.
		if (known === null && !byRpps) return refuse(`Ce courriel est celui de ${nameOf(sure)}`);
		return planUpdate(planned, sure, said);
	}
	if (choice !== undefined && choice !== 'creer') {
		const chosen = index.byId.get(choice.personId);
		return chosen ? planUpdate(planned, chosen, said) : refuse('La personne choisie n’existe plus');
	}
	const alike = choice === 'creer' ? [] : candidates(said, index);
	if (alike.length > 0) return { ...planned, kind: 'doublon', candidates: alike.slice(0, 5) };
	const details = newCard(said);
	if (!('familyName' in details)) return refuse(`Il manque\u00A0: ${details.join(', ')}`);
	return { ...planned, kind: 'creee', details };
}

const lookUp = (map: ReadonlyMap<string, KnownCard>, key: string | null | undefined) =>
	key ? map.get(key) : undefined;

/** Takes this line's RPPS, e-mail and card-to-be for itself; answers the line that took one before. */
function claim(said: SaidDetails, number: number, used: Map<string, number>): number | null {
	const keys = [
		said.rpps ? `rpps ${said.rpps}` : null,
		said.email ? `email ${said.email}` : null,
		`nom ${nameKey(said)} ${said.profession ?? ''} ${foldName(said.structureName ?? '')}`
	].filter((key) => key !== null);
	const before = keys.map((key) => used.get(key)).find((line) => line !== undefined);
	if (before !== undefined) return before;
	for (const key of keys) used.set(key, number);
	return null;
}

/** What the line says, over what the card says, to compare the two as people. */
const asCompared = (said: SaidDetails, card: KnownCard) => ({
	...card.details,
	...said,
	rpps: null,
	email: null,
	profession: card.details.profession
});

function candidates(said: SaidDetails, index: CardIndex) {
	const alike = (index.byName.get(nameKey(said)) ?? []).filter(
		// Two registrations are two people ([ANN-11]).
		({ details }) => !said.rpps || details.rpps === null
	);
	return alike.map((card) => {
		const compared = { ...card.details, ...said, rpps: said.rpps ?? null, email: null };
		const reason: LikenessReason | null = likeness(card.details, compared);
		return {
			personId: card.id,
			name: nameOf(card),
			where: `${card.details.fonction}, ${card.details.structureName}`,
			reason: reason ? likenessReasons[reason] : 'Même nom'
		};
	});
}

const nameOf = ({ details }: KnownCard) => `${details.givenName} ${details.familyName}`;

function planUpdate(planned: Planned, card: KnownCard, said: SaidDetails): LinePlan {
	if (!card.canChange)
		return { ...planned, kind: 'refusee', why: `${nameOf(card)} est tenue par un autre pôle` };
	const wanted: PersonDetails = { ...card.details, ...said };
	const changes = diffDetails(card.details, wanted);
	const held = (field: DetailField) =>
		!card.identityDirect && identityFields.some((identity) => identity === field);
	const kept = changes.filter(({ field }) => held(field));
	const written = changes.filter(({ field }) => !held(field));
	if (written.length === 0) return { ...planned, kind: 'identique', personId: card.id, kept };
	const details = {
		...wanted,
		...(kept.length > 0 && { email: card.details.email, rpps: card.details.rpps })
	};
	const { id: personId, version } = card;
	return { ...planned, kind: 'mise-a-jour', personId, version, details, changes: written, kept };
}
