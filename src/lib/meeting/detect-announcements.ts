import { detectTurns } from './facilitation/detect-turns.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';

export interface Spoken {
	readonly text: string;
	readonly urgency: 'polite' | 'assertive';
	/** Only the last sentence of a channel is said. */
	readonly channel:
		| 'porte'
		| 'situation'
		| 'personnes'
		| 'reconnaissance'
		| 'parole'
		| 'mains'
		| 'rang'
		| 'guide'
		| 'ecran';
}

/** What must be said aloud when the meeting changes: where I am moved, what opens and closes; who knocks, lobby/knock-bell.ts. */
export function detectAnnouncements(
	before: MeetingView | null,
	after: MeetingView
): readonly Spoken[] {
	const spoken: Spoken[] = [];
	const known = describeIdentities(before, after);
	if (known) spoken.push({ text: known, urgency: 'polite', channel: 'reconnaissance' });
	const moved = after.guest ? describeGuestMove(before, after) : describeMove(before, after);
	if (moved) spoken.push({ text: moved, urgency: 'assertive', channel: 'situation' });
	const guests = describeGuests(before, after);
	if (guests) spoken.push({ text: guests, urgency: 'assertive', channel: 'situation' });
	const presents = (view: MeetingView | null) => view?.presenterId === after.me.personId;
	if (presents(after) && !presents(before))
		spoken.push({ text: 'Vous pouvez montrer votre écran.', urgency: 'polite', channel: 'ecran' });
	return [...spoken, ...detectTurns(before, after), ...describePeople(before, after)];
}

/** « X est reconnu·e »: for those who recognise, whoever of them pressed; and when it is taken back. */
function describeIdentities(before: MeetingView | null, after: MeetingView): string | null {
	const were = new Map(before?.people.map(({ personId, identity }) => [personId, identity]));
	const waited = new Set(before?.recognition?.map(({ personId }) => personId));
	const words = after.people.flatMap(({ personId, name, identity }) => {
		const unknown = were.get(personId) === 'a-reconnaitre' || waited.has(personId);
		if (unknown && identity === 'reconnue') return `${name} est reconnu·e.`;
		const known = were.get(personId) === 'reconnue';
		return known && identity === 'a-reconnaitre' ? `${name} n’est plus reconnu·e.` : [];
	});
	return words.length === 0 ? null : words.join(' ');
}

/** A guest is told in his own words, and never which of how many situations is his ([INT-10]). */
function describeGuestMove(before: MeetingView | null, after: MeetingView): string | null {
	if (before?.where === after.where) return null;
	if (after.where === 'situation')
		return 'Vous êtes dans la réunion\u00A0: on vous voit et on vous entend.';
	if (before?.where === 'situation') return 'Vous n’êtes plus dans la réunion.';
	return after.where === 'attente' ? 'Vous êtes annoncé·e.' : null;
}

/** [INT-10] The patient comes and goes: said to everybody in the room, at once. */
function describeGuests(before: MeetingView | null, after: MeetingView): string | null {
	if (after.guest || !after.open || before?.open?.situationId !== after.open.situationId)
		return null;
	const [was, is] = [before.open.guestPart ?? null, after.open.guestPart ?? null];
	if (!was && is) return 'La salle est ouverte au patient.';
	return was && !is ? 'La partie avec le patient est terminée.' : null;
}

function describeMove(before: MeetingView | null, after: MeetingView): string | null {
	if (before?.where === after.where && before.open?.situationId === after.open?.situationId)
		return null;
	switch (after.where) {
		case 'dehors':
			return null;
		case 'attente':
			return 'Votre arrivée est signalée. Vous entrerez dès que l’on vous ouvre.';
		case 'accueil':
			return before?.open
				? `La situation ${before.open.position} est refermée. Vous êtes dans la salle d’accueil.`
				: 'Vous êtes dans la salle d’accueil.';
		case 'situation':
			return after.open ? `La situation ${after.open.position} est ouverte.` : null;
		case 'hors-situation':
			return after.waitingWords;
		case 'terminee':
			return 'L’Intervision est terminée.';
	}
}

/** Comings and goings, only while one stays in the same place: a move says enough. */
function describePeople(before: MeetingView | null, after: MeetingView): readonly Spoken[] {
	if (!before || before.where !== after.where) return [];
	if (before.open?.situationId !== after.open?.situationId) return [];
	const were = new Set(before.people.map(({ personId }) => personId));
	const are = new Set(after.people.map(({ personId }) => personId));
	const words = [
		...after.people
			.filter(({ personId }) => !were.has(personId))
			.map(({ name }) => `${name} entre.`),
		...before.people.filter(({ personId }) => !are.has(personId)).map(({ name }) => `${name} sort.`)
	];
	return words.length === 0
		? []
		: [{ text: words.join(' '), urgency: 'polite', channel: 'personnes' }];
}
