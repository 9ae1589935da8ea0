import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { ToldText } from './told-text.ts';

interface SheetFacts {
	readonly text: ToldText;
	readonly poleName: string;
	/** « mardi 24 novembre 2026 » */
	readonly heldOn: string;
	readonly dueOn: string | null;
	/** Who tells. */
	readonly name: string;
	/** ISO UTC. */
	readonly createdAt: string;
}

/**
 * [SUI-6] The sheet that the restituteur takes to the patient: what to say, room to write, and neither name, pseudonym
 * nor code, for a sheet may be left on a table.
 */
export function printRestitution(facts: SheetFacts): PrintableDocument {
	const { text, poleName, heldOn, dueOn, name, createdAt } = facts;
	return {
		title: 'Restitution au patient',
		subtitle: `Intervision du pôle ${poleName}, ${heldOn}`,
		reference: '',
		createdAt,
		facts: [
			{ label: 'Restitution faite par', value: name },
			{ label: 'À faire avant le', value: dueOn }
		],
		sections: [
			{
				heading: 'Ce qui est à restituer',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs:
							text.told.length > 0
								? text.told
								: [
										text.pistes.length > 0
											? 'La fiche ne le précise pas\u00A0: partez des pistes ci-dessous, avec les mots du patient.'
											: 'La fiche ne le précise pas\u00A0: voyez avec qui a animé l’Intervision.'
									]
					}
				]
			},
			...(text.pistes.length > 0
				? [
						{
							heading: 'Les pistes proposées',
							rows: [{ kind: 'list' as const, items: text.pistes }]
						}
					]
				: []),
			{
				heading: 'Rappels',
				rows: [
					{
						kind: 'list',
						items: [
							'Le patient est informé des échanges et des propositions\u00A0: aucune décision n’a été prise sans lui.',
							'Les propos d’un professionnel ne sont pas rapportés sous son nom.',
							'Le patient peut retirer son accord à tout moment\u00A0; dites-lui comment.',
							'Une fois la restitution faite, notez-le dans Intervisio et détruisez cette feuille.'
						]
					}
				]
			},
			{
				heading: 'Ce que le patient en dit',
				rows: [{ kind: 'lines', label: 'Pour vous, à ne pas conserver', count: 6 }]
			}
		]
	};
}
