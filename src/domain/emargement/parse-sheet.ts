import * as v from 'valibot';
import { presenceModeCodes } from '#domain/intervision/presence-mode.ts';
import { intervisionRoleCodes } from '#domain/intervision/role.ts';
import { categorieCodes } from '#domain/professionnel/categorie.ts';
import { signatureMeansCodes } from '#domain/salle/seat.ts';
import type { SheetContent } from './sheet-content.ts';

const person = {
	personId: v.string(),
	name: v.string(),
	fonction: v.string(),
	structureName: v.string()
};

const content = v.object({
	formVersion: v.string(),
	intervisionId: v.string(),
	poleName: v.string(),
	organiser: v.string(),
	startsAt: v.string(),
	minutes: v.number(),
	format: v.picklist(['distance', 'hybride', 'presentiel']),
	site: v.nullable(v.string()),
	situations: v.number(),
	lines: v.array(
		v.object({
			...person,
			role: v.picklist(intervisionRoleCodes),
			categorie: v.picklist(categorieCodes),
			liberal: v.boolean(),
			modes: v.array(v.picklist(presenceModeCodes)),
			enteredAt: v.string(),
			leftAt: v.nullable(v.string()),
			minutes: v.number(),
			situations: v.array(v.number()),
			confirmation: v.nullable(
				v.object({
					means: v.picklist(signatureMeansCodes),
					at: v.string(),
					by: v.nullable(v.string())
				})
			)
		})
	),
	absents: v.array(v.object(person))
});

/** Reads a validated sheet back; throws on a damaged one (never with its content in the message). */
export function parseSheet(stored: string): SheetContent {
	const parsed = v.safeParse(content, JSON.parse(stored));
	if (!parsed.success) throw new Error('stored attendance sheet is damaged');
	return parsed.output;
}
