import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { ActiviteKind } from './kind.ts';

export interface Recording {
	/** Keeps all activités of the association. */
	readonly manages: boolean;
	/** The pôles of whoever asks, by her functions there. */
	readonly ownPoles: readonly string[];
	readonly kind: ActiviteKind;
	readonly poleId: string | null;
	/** `notice`: kind, date, title; `attendance`: who came. */
	readonly part: 'notice' | 'attendance';
}

/**
 * [ACT-4] The association notes everything; a pôle notes its own Copil, and who came to what took place in it
 * (Charte III).
 */
export function decideRecording({ manages, ownPoles, kind, poleId, part }: Recording): Decision {
	if (manages) return granted;
	if (poleId === null || !ownPoles.includes(poleId)) return refused('titre-insuffisant');
	return part === 'attendance' || kind === 'copil' ? granted : refused('titre-insuffisant');
}

/** [ACT-5] What a published year was computed from is not changed any more. */
export function decideYear(day: string, published: readonly number[]): Decision {
	return published.includes(Number(day.slice(0, 4))) ? refused('annee-publiee') : granted;
}
