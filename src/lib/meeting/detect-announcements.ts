import { detectTurns } from './facilitation/detect-turns.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';

export interface Spoken {
	readonly text: string;
	readonly urgency: 'polite' | 'assertive';
	/** Only the last sentence of a channel is said. */
	readonly channel:
		'porte' | 'situation' | 'personnes' | 'reconnaissance' | 'parole' | 'mains' | 'rang';
}

/** Whoever knocks now and did not before; empty for those who do not keep the door. */
export function detectKnocks(before: MeetingView | null, after: MeetingView): readonly string[] {
	const known = new Set(before?.lobby?.map(({ personId }) => personId));
	return (after.lobby ?? []).filter(({ personId }) => !known.has(personId)).map(({ name }) => name);
}

/** What must be said aloud when the meeting changes: who knocks, where I am moved, what opens and closes. */
export function detectAnnouncements(
	before: MeetingView | null,
	after: MeetingView
): readonly Spoken[] {
	const spoken: Spoken[] = [];
	const knocks = detectKnocks(before, after);
	if (knocks.length > 0)
		spoken.push({
			text: `${knocks.join(', ')} ${knocks.length > 1 ? 'attendent' : 'attend'} à la porte.`,
			urgency: 'polite',
			channel: 'porte'
		});
	const known = describeIdentities(before, after);
	if (known) spoken.push({ text: known, urgency: 'polite', channel: 'reconnaissance' });
	const moved = describeMove(before, after);
	if (moved) spoken.push({ text: moved, urgency: 'assertive', channel: 'situation' });
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
