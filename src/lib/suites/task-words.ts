import type { LineState } from '#domain/suites/line-state.ts';

interface Named {
	readonly kind: 'restitution' | 'retour-absent' | 'piste' | 'reprogrammation';
	readonly label: string | null;
	readonly absent: string | null;
}

/** What is to be done, in words; a piste without its own for who reads nothing of the fiche. */
export function taskWords({ kind, label, absent }: Named): string {
	switch (kind) {
		case 'restitution':
			return 'Restitution au patient';
		case 'retour-absent':
			return `Retour à ${absent ?? 'une personne absente'}`;
		case 'piste':
			return label ?? 'Piste (contenu réservé)';
		case 'reprogrammation':
			return 'Situation à revoir';
	}
}

/** The tone of a state: only what is late stops the eye. */
export function stateTone(state: LineState): 'neutral' | 'action' | 'block' | 'done' {
	if (state === 'retard') return 'block';
	if (state === 'semaine' || state === 'inscrite') return 'action';
	if (state === 'faite' || state === 'dans-le-delai' || state === 'sans-delai') return 'done';
	return 'neutral';
}

/** A day of the calendar as an instant that is that day in Paris, whatever the season. */
export const noon = (day: string): string => `${day}T11:00:00Z`;
