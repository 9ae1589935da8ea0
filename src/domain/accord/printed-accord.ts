import type { AccordState } from './accord.ts';

/** What the printed fiche says of the accord: oui, non or NSP (domain.md §4.3, [ACO-5]). */
export function printedAccord(state: AccordState): 'oui' | 'non' | 'NSP' {
	switch (state) {
		case 'oral':
		case 'ecrit':
		case 'partiel-oral':
		case 'partiel-ecrit':
			return 'oui';
		case 'refuse':
		case 'retire':
		case 'exception-rupture-de-soins':
			return 'non';
		case 'inconnu':
			return 'NSP';
	}
}
