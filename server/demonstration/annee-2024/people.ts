import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { CoordinationKind } from './coordination-people.ts';
import type { PlannedPerson } from './plan.ts';

type Card = Omit<PlannedPerson, 'id' | 'categorie' | 'structureName' | 'coordonne'>;

/** What those of a category are, in turn: nobody's share of each is published but the libéraux's. */
const cards: Readonly<Record<Exclude<Categorie, 'coordination'>, readonly Card[]>> = {
	'generalistes-liberaux': [liberal('medecin', 'cabinet', 'médecin généraliste')],
	pharmaciens: [liberal('pharmacien', 'officine', 'pharmacien·ne')],
	'autres-liberaux': [liberal('infirmier', 'cabinet', 'infirmier·ère libéral·e')],
	specialistes: [
		employed('addictologue', 'csapa', 'médecin addictologue'),
		employed('addictologue', 'addictologie-ch', 'médecin addictologue'),
		employed('psychiatre', 'cmp-epsm', 'psychiatre')
	],
	'generalistes-salaries': [employed('medecin', 'csapa', 'médecin généraliste')],
	infirmiers: [
		employed('infirmier', 'csapa', 'infirmier·ère'),
		employed('infirmier', 'addictologie-ch', 'infirmier·ère'),
		employed('infirmier', 'caarud', 'infirmier·ère'),
		employed('infirmier-ipa', 'cmp-epsm', 'infirmier·ère en pratique avancée')
	],
	psychologues: [
		employed('psychologue', 'csapa', 'psychologue'),
		employed('psychologue', 'cmp-epsm', 'psychologue')
	],
	'travailleurs-sociaux': [
		employed('educateur', 'social', 'éducateur·trice'),
		employed('assistant-social', 'csapa', 'assistant·e de service social'),
		employed('educateur', 'caarud', 'éducateur·trice'),
		employed('autre-social', 'social', 'travailleur·se social·e')
	],
	autres: [employed('secretaire', 'hopital', 'secrétaire'), employed('autre', 'social', 'interne')]
};

function liberal(
	profession: PlannedPerson['profession'],
	structureKind: StructureKind,
	fonction: string
): Card {
	return { profession, mode: 'liberal', structureKind, fonction };
}

function employed(
	profession: PlannedPerson['profession'],
	structureKind: StructureKind,
	fonction: string
): Card {
	return { profession, mode: 'salarie', structureKind, fonction };
}

/** The one libéral psychiatrist, who came nine times to Calais (II.A). */
export const psychiatreLiberal = liberal('psychiatre', 'cabinet', 'psychiatre libéral·e');

const structures: Readonly<Partial<Record<StructureKind, string>>> = {
	cabinet: 'Cabinet',
	officine: 'Officine',
	csapa: 'CSAPA',
	caarud: 'CAARUD',
	'addictologie-ch': 'Service d’addictologie',
	'cmp-epsm': 'CMP',
	hopital: 'Centre hospitalier',
	social: 'Structure d’hébergement'
};

/** The `rank`th of this category in this pôle. */
export function makePerson(
	id: string,
	categorie: Exclude<Categorie, 'coordination'>,
	rank: number,
	card = cards[categorie][rank % cards[categorie].length]
): PlannedPerson {
	if (!card) throw new RangeError(`nobody is ${categorie}`);
	const structureName = structures[card.structureKind] ?? 'Autre structure';
	return { ...card, id, categorie, structureName, coordonne: false };
}

/** Somebody of the coordination, by who she is. */
export function makeCoordination(id: string, kind: CoordinationKind): PlannedPerson {
	const own = kind.staff
		? {
				profession: 'coordinateur' as const,
				structureKind: 'association' as const,
				fonction: 'coordination de l’association'
			}
		: {
				profession:
					kind.part === 'referent-parcours'
						? ('referent-parcours' as const)
						: ('coordinateur' as const),
				structureKind: kind.place,
				fonction: kind.part === 'presidence' ? 'présidence' : 'coordination'
			};
	return {
		...{ ...own, id, categorie: 'coordination', mode: 'salarie', coordonne: true },
		structureName: own.structureKind.toUpperCase()
	};
}
