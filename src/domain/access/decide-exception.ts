import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Standing } from './situation-facts.ts';

type Justified = Pick<Accord, 'state' | 'exceptionJustifiedBy' | 'exceptionValidatedBy'>;

/** Decides whether somebody may validate the exception of this accord; who may record it is another right. */
export function decideException(
	who: Pick<Standing, 'titles'> & { readonly personId: string },
	accord: Justified
): Decision {
	// [ACO-2] the animateur answers for the exception (Charte I)
	if (!conducts(who)) return refused('titre-insuffisant');
	const awaited = decideAccordAct(accord, 'valider-exception');
	if (!awaited.ok) return awaited;
	// [ACO-2] two persons: neither who justified it nor who asked for the Intervision
	const same = accord.exceptionJustifiedBy === who.personId || who.titles.includes('demandeur');
	return same ? refused('exception-meme-personne') : awaited;
}

/**
 * [ACO-2] Justifying is the demandeur's; the clinical coordination may write it down for him. Without a demandeur in the
 * list whoever conducts may, and someone else validates. A logistic coordination does neither.
 */
export function decideJustification(
	{ titles }: Pick<Standing, 'titles'>,
	demandeurId: string | null
): Decision {
	if (titles.includes('demandeur') || titles.includes('coordination-clinique')) return { ok: true };
	return demandeurId === null && conducts({ titles }) ? { ok: true } : refused('titre-insuffisant');
}

function conducts({ titles }: Pick<Standing, 'titles'>): boolean {
	return titles.includes('animateur') || titles.includes('co-animateur');
}
