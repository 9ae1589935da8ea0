import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import type { ConventionParties } from '#server/db/conventions.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';

const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
const blocks = ({ severity }: Pick<FieldFinding, 'severity'>) => severity === 'blocking';

/**
 * [GAR-37] Structures and functions are read for what blocks, an address where it is asked for apart. Who signs is a
 * professional and is named: of these lines only what is no name of a person stops.
 */
export async function guardConvention(
	deps: Deps,
	{
		structureName,
		structureSeat,
		structureSigner,
		structureQuality,
		associationSigner,
		associationQuality
	}: ConventionParties
): Promise<FormOutcome> {
	const places = { structureName, structureSeat, structureQuality, associationQuality };
	const read = await guardForm(
		deps,
		{ texts: places, confirmed: [] },
		question,
		(finding) =>
			blocks(finding) && !(finding.field === 'structureSeat' && finding.label === 'ADDRESS')
	);
	if (!read.ok) return read;
	const signers = { structureSigner, associationSigner };
	return guardForm(
		deps,
		{ texts: signers, confirmed: [] },
		question,
		(finding) => blocks(finding) && finding.label !== 'PERSON'
	);
}
