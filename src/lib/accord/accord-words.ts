import { isGiven, type Accord, type AccordState } from '#domain/accord/accord.ts';
import { protections, consentBases } from '#domain/accord/representation.ts';
import { professions } from '#domain/professionnel/profession.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';
import { formatDay } from '#lib/ui/french-date.ts';

const beginnings: Readonly<Record<AccordState, string>> = {
	inconnu: 'Le patient n’a pas encore été interrogé',
	oral: 'Accord oral recueilli',
	ecrit: 'Accord écrit recueilli',
	'partiel-oral': 'Accord partiel, oral, recueilli',
	'partiel-ecrit': 'Accord partiel, écrit, recueilli',
	refuse: 'Le patient a refusé',
	retire: 'Le patient a retiré son accord',
	'exception-rupture-de-soins': 'Exception pour rupture de soins'
};

type Names = Readonly<Record<string, string>>;

/** « Accord oral recueilli le 12 novembre 2026 par Claire Vasseur, à distance » */
export function accordSentence(accord: Accord, names: Names): string {
	const { state, collectedOn, remote } = accord;
	// Nobody answered when the patient is out of reach.
	const asked = state !== 'exception-rupture-de-soins';
	const collector = asked ? collectorName(accord, names) : '';
	const parts = [
		beginnings[state],
		collectedOn === null ? '' : `le ${dayWords(collectedOn)}`,
		collector === '' ? '' : isGiven(state) ? `par ${collector}` : `auprès de ${collector}`
	];
	const sentence = parts.filter(Boolean).join(' ');
	return frenchSpaces(remote ? `${sentence}, à distance` : sentence);
}

/** « sauf les informations sur : le suivi psychiatrique » ; « Marion Leroy et tout pharmacien ne seront pas présents ». */
export function accordLimits(accord: Accord, names: Names): readonly string[] {
	const told: string[] = [];
	if (accord.withheld !== null) told.push(`À taire\u00A0: ${accord.withheld}`);
	const refused = [
		...accord.refusedPersonIds.map((id) => names[id] ?? 'une personne du pôle'),
		...accord.refusedProfessions.map(
			(code) => `toute personne «\u00A0${professions[code].label}\u00A0»`
		)
	];
	if (refused.length > 0) {
		const many = refused.length > 1;
		told.push(`${list(refused)} ne ${many ? 'seront pas présents' : 'sera pas présent·e'}.`);
	}
	return told.map(frenchSpaces);
}

/** The circumstances that the law asks for, in short words. */
export function accordCircumstances(accord: Accord): readonly string[] {
	const { state, representative, protection, consentBasis } = accord;
	const told: string[] = [];
	if (representative === 'mineur') told.push('Patient mineur');
	if (protection !== null) told.push(`Majeur protégé\u00A0: ${protections[protection].label}`);
	if (consentBasis !== null) told.push(consentBases[consentBasis].label);
	if (representative !== 'aucun' && accord.representativeInformed) {
		told.push(representative === 'mineur' ? 'Parents informés' : 'Représentant informé');
	}
	if (isGiven(state)) {
		told.push(
			accord.acceptsUnconcerned
				? 'Il accepte la présence de professionnels qui ne le suivent pas'
				: 'Seuls les professionnels qui le suivent assistent'
		);
		if (accord.copyGiven) told.push('Copie remise');
		if (accord.paperKeptAt !== null) told.push(`Papier gardé\u00A0: ${accord.paperKeptAt}`);
	}
	return told.map(frenchSpaces);
}

/** « 12 novembre 2026 » */
export function dayWords(day: string): string {
	return formatDay(`${day}T12:00:00Z`, { year: true }).replace(/^\S+ /, '');
}

function collectorName({ collectedBy, collectorFonction }: Accord, names: Names): string {
	if (collectedBy !== null) return names[collectedBy] ?? '';
	return collectorFonction === null ? '' : `un·e autre professionnel·le (${collectorFonction})`;
}

function list(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}`;
}
