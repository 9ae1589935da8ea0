import type { DemandeForm } from '#domain/demande/demande.ts';
import { randomDossierCode } from '#server/random-id.ts';
import { newDemandeLink } from '#server/use-cases/demande/demande-links.ts';
import type { Deps } from '#server/use-cases/deps.ts';

const blank: DemandeForm = {
	name: '',
	profession: '',
	structure: '',
	phone: '03 22 00 00 01',
	email: null,
	transmittedBy: '',
	addressee: 'coordination',
	designation: '',
	problem: '',
	demandeurs: [],
	motifs: [],
	problematiques: [],
	accord: null,
	accordOn: null,
	exceptionReason: '',
	urgency: 'ordinaire',
	guests: []
};

/** To the pôle, with a pseudonym that it already knows: « le même patient ? » is asked. */
const toPole: DemandeForm = {
	...blank,
	name: 'Paul Renard',
	profession: 'Infirmier libéral',
	structure: 'Cabinet infirmier des Remparts',
	transmittedBy: 'CSAPA de Péronne',
	designation: 'Albert D.',
	problem:
		'Depuis deux semaines, il n’ouvre plus à chaque passage et le pilulier reste plein. Sa compagne demande de l’aide. Comment reprendre le lien sans le brusquer ?',
	demandeurs: ['autre-liberal'],
	motifs: ['degradation', 'rupture-de-soins'],
	problematiques: ['alcool'],
	accord: 'oral',
	urgency: 'rapide',
	guests: [{ name: 'Hélène Mercier', fonction: 'pharmacienne', reach: 'officine de la Place' }]
};

/** To the association, which directs it to a pôle. */
const toAssociation: DemandeForm = {
	...blank,
	name: 'Inès Marchand',
	profession: 'Assistante sociale',
	structure: 'Centre social de Ham',
	addressee: 'association',
	accord: 'pas-encore',
	motifs: ['psychosociale']
};

/** The association's coordination, a pôle's link, and two demandes that wait. */
export async function seedDemandes(deps: Deps, poleId: string): Promise<void> {
	await deps.people.add({
		id: 'demoassociation',
		givenName: 'Sylvie',
		familyName: 'Morel',
		email: 'sylvie.morel@demonstration.example',
		profession: 'secretaire',
		mode: 'salarie',
		structureKind: 'association',
		structureName: 'Association régionale',
		fonction: 'secrétaire de l’association',
		coordonne: false
	});
	await deps.people.grant('demoassociation', '*', 'coordination-logistique');
	await deps.demandes.setLink({ ...newDemandeLink(deps, poleId), renewedAt: deps.now() });
	const dossierId = deps.id();
	const code = randomDossierCode('PER');
	await deps.dossiers.add({ id: dossierId, poleId, code, designation: toPole.designation });
	await add(deps, toPole, { poleId, dossierId });
	await add(deps, toAssociation, { poleId: null, dossierId: null });
}

async function add(
	deps: Deps,
	{ guests, ...form }: DemandeForm,
	place: { readonly poleId: string | null; readonly dossierId: string | null }
): Promise<void> {
	const { demandeurs, motifs, problematiques } = form;
	const codes = {
		demandeurs: [...demandeurs],
		motifs: [...motifs],
		problematiques: [...problematiques]
	};
	const row = { ...form, ...codes, ...place, id: deps.id(), createdAt: deps.now() };
	await deps.transaction((tx) => deps.demandes.add(tx, row, guests));
}
