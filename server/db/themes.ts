import { eq, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { situationTheme } from '#drizzle/schema/theme.ts';
import type { CodedFiche } from '#domain/evaluation/answers/coding.ts';
import type { Sql } from './database.ts';
import { isHeld, parisDayOf } from './evaluation-held.ts';
import { queryRows } from './query-rows.ts';

/** A fiche of a year, as the one who codes finds it: a dossier's code, never what the patient is called. */
export interface FicheToCode extends CodedFiche {
	readonly ficheId: string;
	readonly dossierCode: string;
	readonly poleName: string;
	readonly day: string;
}

const row = v.object({
	id: v.string(),
	fiche: v.string(),
	code: v.string(),
	pole: v.string(),
	day: v.string(),
	themes: v.array(v.string())
});

/** What the evaluation codes of each fiche ([EVA-50]). */
export function createThemes(sql: Sql) {
	return {
		/** The fiches that the year counts, each in its last version, day by day. */
		async ofYear(year: number): Promise<readonly FicheToCode[]> {
			const rows = await queryRows(
				sql,
				query`select s.id, f.id as fiche, d.code, p.name as pole, ${parisDayOf(query`i.starts_at`)} as day,
						array(select t.theme from situation_theme t where t.situation_id = s.id order by t.theme) as themes
					from intervision i join pole p on p.id = i.pole_id join situation s on s.intervision_id = i.id
					join dossier d on d.id = s.dossier_id
					join lateral (select id from fiche where fiche.situation_id = s.id order by version desc limit 1) f on true
					where i.starts_at >= ${`${year}-01-01`}::timestamp at time zone 'Europe/Paris'
						and i.starts_at < ${`${year + 1}-01-01`}::timestamp at time zone 'Europe/Paris' and ${isHeld}
					order by i.starts_at, i.id, s.position`
			);
			return v.parse(v.array(row), rows).map(({ id, fiche, code, pole, ...one }) => ({
				...one,
				...{ situationId: id, ficheId: fiche, dossierCode: code, poleName: pole }
			}));
		},
		/** Gives a fiche these themes, and no other. */
		async set(
			situationId: string,
			themes: readonly string[],
			by: { readonly personId: string; readonly at: Date },
			tx: Sql
		): Promise<void> {
			await tx.delete(situationTheme).where(eq(situationTheme.situationId, situationId));
			if (themes.length === 0) return;
			const coded = { situationId, codedBy: by.personId, codedAt: by.at };
			await tx.insert(situationTheme).values(themes.map((theme) => ({ ...coded, theme })));
		}
	};
}

export type Themes = ReturnType<typeof createThemes>;
