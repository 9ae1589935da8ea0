import type { Accord } from '#domain/accord/accord.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Standing } from './situation-facts.ts';

/** Decides whether somebody may validate the exception of this accord; who may record it is another right. */
export function decideException(
	who: Pick<Standing, 'titles'>,
	accord: Pick<Accord, 'state' | 'exceptionValidatedBy'>
): Decision {
	// [ACO-2] the animateur answers for the exception, not whoever asked for it (Charte I)
	if (!who.titles.includes('animateur') && !who.titles.includes('co-animateur')) {
		return refused('titre-insuffisant');
	}
	const awaited =
		accord.state === 'exception-rupture-de-soins' && accord.exceptionValidatedBy === null;
	return awaited ? granted : refused('saisie-invalide');
}
