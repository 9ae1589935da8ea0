import type { DemandeForm } from './demande.ts';

/** Something still lacking, which stops nothing: what, and why it matters. */
export interface DemandeGap {
	readonly code: GapCode;
	readonly label: string;
	readonly why: string;
}

const gaps = {
	motifs: {
		label: 'Les motifs',
		why: 'ils disent à la coordination qui inviter, et remplissent déjà la fiche'
	},
	problematiques: {
		label: 'Les problématiques addictives',
		why: 'elles permettent de prévoir l’expert·e qui convient'
	},
	demandeurs: {
		label: 'Qui demande, au sens de la fiche',
		why: 'la fiche et le rapport annuel le comptent'
	},
	problem: {
		label: 'Le problème, en quelques phrases',
		why: 'le groupe part de cette question'
	},
	accord: {
		label: 'L’accord du patient',
		why: 'la situation ne peut pas être étudiée sans lui'
	},
	accordOn: { label: 'La date de l’accord', why: 'elle est gardée avec l’accord' },
	structure: {
		label: 'Votre structure',
		why: 'elle aide la coordination à vous joindre'
	},
	guests: {
		label: 'Les personnes à inviter',
		why: 'sans elles, les professionnels autour du patient ne sont pas prévenus'
	}
} as const;

type GapCode = keyof typeof gaps;

const counted = Object.keys(gaps).length;

/** [DEM-5] Lists what a demande still lacks; shown while it is typed and after it was sent, never a reason to refuse. */
export function demandeGaps(form: DemandeForm): readonly DemandeGap[] {
	const given = form.accord === 'oral' || form.accord === 'ecrit';
	const lacking: Readonly<Record<GapCode, boolean>> = {
		motifs: form.motifs.length === 0,
		problematiques: form.problematiques.length === 0,
		demandeurs: form.demandeurs.length === 0,
		problem: form.problem === '',
		accord: form.accord === null || form.accord === 'pas-encore',
		accordOn: given && form.accordOn === null,
		structure: form.structure === '',
		guests: form.guests.length === 0
	};
	const codes = Object.keys(gaps) as readonly GapCode[];
	return codes.filter((code) => lacking[code]).map((code) => ({ code, ...gaps[code] }));
}

/** How complete a demande is, from 0 to 100, for a bar beside the words. */
export function completeness(missing: readonly DemandeGap[]): number {
	return Math.round(((counted - missing.length) / counted) * 100);
}
