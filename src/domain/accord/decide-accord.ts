import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Accord } from './accord.ts';

type AccordFacts = Pick<Accord, 'state' | 'exceptionValidatedBy'>;

/** Says whether the patient's accord lets a situation be opened; what is not written here is refused. */
export function decideAccord(accord: AccordFacts): Decision {
	switch (accord.state) {
		case 'oral':
		case 'ecrit':
		case 'partiel-oral':
		case 'partiel-ecrit':
			// [ACO-1] at least oral; written is recommended (Guide, « Secret »)
			return granted;
		case 'exception-rupture-de-soins':
			// [ACO-2] justified by the demandeur AND validated by the animateur (Charte I; domain.md §4.3)
			return accord.exceptionValidatedBy === null ? refused('exception-non-validee') : granted;
		case 'refuse':
			return refused('accord-refuse');
		case 'retire':
			// [ACO-3] withdrawable at any time (Guide, « Secret »)
			return refused('accord-retire');
		case 'inconnu':
			return refused('accord-manquant');
	}
}
