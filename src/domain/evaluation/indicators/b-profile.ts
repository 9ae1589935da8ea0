import {
	categories,
	categorieCodes,
	categoriesLiberales
} from '#domain/professionnel/categorie.ts';
import { division } from '../define/define-distribution.ts';
import { meanOf } from '../define/define-mean.ts';
import { share } from '../define/define-rate.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, invitations, situations, type Invited } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({ id, label, section: 'B', clinical: false });

const byCategorie = categorieCodes.map((code) => ({ code, label: categories[code] }));
const categorieOf = ({ who }: Invited) => who.categorie;
const present = ({ who }: Invited) => who.present;
const liberal = ({ who }: Invited) => categoriesLiberales.includes(who.categorie);

/**
 * [EVA-15] Who was invited for a situation and was there while it was looked at: both of one unit, the second among the
 * first. The participations that the report calls « présents » are A11, another count.
 */
export const profile: readonly Indicator[] = [
	division(head('B1', 'Invitations, par catégorie'), invitations, byCategorie, categorieOf),
	division(
		head('B2', 'Présences des personnes invitées, par catégorie'),
		{ ...among(invitations, 'presences', present), unit: 'presence' },
		byCategorie,
		categorieOf
	),
	share(head('B3', 'Présents parmi les invités'), invitations, present),
	share(
		head('B3-liberaux', 'Présents parmi les libéraux invités'),
		among(invitations, 'invitations-liberaux', liberal),
		present
	),
	...categorieCodes.map((code) =>
		share(
			head(`B3-${code}`, `Présents parmi les invités : ${categories[code]}`),
			among(invitations, `invitations-categorie:${code}`, ({ who }) => who.categorie === code),
			present
		)
	),
	meanOf(
		head('B4', 'Libéraux invités par situation'),
		'invitation',
		situations,
		(fiche) => fiche.invitations.filter((who) => liberal({ to: fiche, who })).length
	)
];
