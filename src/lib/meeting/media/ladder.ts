import { showsPicture, type PresenceMode } from '#domain/intervision/presence-mode.ts';

/** What one wishes to receive while one's own camera may be on. */
export const receiveModes = ['tout', 'economie', 'orateur'] as const;
export type ReceiveMode = (typeof receiveModes)[number];

/** The whole ladder, from the richest to what always works (meeting.md §5.7). */
export const rungs = [...receiveModes, 'audio', 'fiche'] as const;
export type Rung = (typeof rungs)[number];

interface RungWords {
	readonly label: string;
	readonly hint: string;
	/** The button that goes there. */
	readonly act: string;
}

export const rungWords: Readonly<Record<Rung, RungWords>> = {
	tout: {
		label: 'Toutes les images',
		hint: 'La meilleure qualité que le réseau permet',
		act: 'Revoir toutes les images'
	},
	economie: {
		label: 'Économie',
		hint: 'Toutes les images, petites et légères',
		act: 'Alléger les images'
	},
	orateur: {
		label: 'Orateur seul',
		hint: 'L’image de la personne qui parle, les autres en initiales',
		act: 'Ne voir que la personne qui parle'
	},
	audio: {
		label: 'Audio seul',
		hint: 'Les voix, sans image',
		act: 'Passer en audio seul'
	},
	fiche: {
		label: 'Fiche seule',
		hint: 'La fiche et le fil, sans son',
		act: 'Garder la fiche seule'
	}
};

/** Where someone stands. Whoever has no media at all stands on the last rung. */
export function rungOf(mode: PresenceMode, receive: ReceiveMode): Rung {
	if (showsPicture(mode)) return receive;
	return mode === 'audio' ? 'audio' : 'fiche';
}

/** The rung that may be offered below; never the fiche alone, which takes the voice away: that one is chosen. */
export function rungBelow(rung: Rung, mode: PresenceMode): Rung | null {
	const next = rungs[rungs.indexOf(rung) + 1];
	if (next === undefined || next === 'fiche') return null;
	// A room's device is the only picture of those who sit there.
	return next === 'audio' && mode === 'salle' ? null : next;
}

export function rungAbove(rung: Rung): Rung | null {
	return rungs[rungs.indexOf(rung) - 1] ?? null;
}

export function isReceiveMode(value: string | undefined): value is ReceiveMode {
	return receiveModes.some((mode) => mode === value);
}

/** Whether any face may be seen on this rung, and one's own camera be of use. */
export const seesPeople = (rung: Rung): boolean => rung !== 'audio' && rung !== 'fiche';

/** Whether everything sent is subscribed to, be it in its smallest layer. */
export const subscribesToAll = (rung: Rung): boolean => rung === 'tout' || rung === 'economie';
