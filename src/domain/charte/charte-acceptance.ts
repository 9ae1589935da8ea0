import { charte } from './charte.ts';

/** What someone declares at the door. */
export interface CharteDeclaration {
	/** The version shown to the person; empty when the Charte was not accepted. */
	readonly charteVersion: string;
	readonly secrecy: boolean;
	readonly notIndustry: boolean;
}

export interface AcceptanceFinding {
	readonly field: 'charteVersion' | 'secrecy' | 'notIndustry';
	readonly message: string;
}

/** Lists in French what is missing before someone may come in; empty when nothing is. */
export function checkAcceptance(declaration: CharteDeclaration): readonly AcceptanceFinding[] {
	const findings: AcceptanceFinding[] = [];
	// [CHA-1] without the Charte nobody comes in (Guide, Annexe I).
	if (declaration.charteVersion === '')
		findings.push({
			field: 'charteVersion',
			message: 'Cochez cette case pour accepter la Charte : elle engage chaque participant.'
		});
	// [CHA-2] the words that were shown are those that are accepted.
	else if (declaration.charteVersion !== charte.version)
		findings.push({
			field: 'charteVersion',
			message:
				'La Charte a changé depuis l’ouverture de cette page. Rechargez la page, relisez-la, puis acceptez-la.'
		});
	// [CHA-3] « toute personne non soumise au secret professionnel partagé » is excluded (Guide, Animation).
	if (!declaration.secrecy)
		findings.push({
			field: 'secrecy',
			message: 'Seules les personnes tenues au secret professionnel peuvent participer.'
		});
	// [CHA-4] the pharmaceutical industry is excluded (Guide, Annexe I).
	if (!declaration.notIndustry)
		findings.push({
			field: 'notIndustry',
			message: 'L’industrie pharmaceutique ne participe pas aux Intervisions.'
		});
	return findings;
}
