import { isPending } from '#domain/fiche/relecture.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import type { Deps } from '../deps.ts';

type Signataire = Awaited<ReturnType<Deps['fiches']['signataires']>>[number];
type Relecture = Awaited<ReturnType<Deps['fiches']['relectures']>>[number];
type Signature = Awaited<ReturnType<Deps['fiches']['signaturesOf']>>[number];

/** What was asked before the seal, for each of these fiches. */
export interface FicheSteps {
	signataires(ficheId: string): readonly Signataire[];
	relectures(ficheId: string): readonly Relecture[];
	signatures(ficheId: string): readonly Signature[];
}

/** Readings, signatures and who is awaited, in three questions however many fiches. */
export async function readSteps(
	{ fiches }: Pick<Deps, 'fiches'>,
	ficheIds: readonly string[]
): Promise<FicheSteps> {
	return {
		signataires: groupBy(await fiches.signataires(ficheIds), ({ ficheId }) => ficheId),
		relectures: groupBy(await fiches.relectures(ficheIds), ({ ficheId }) => ficheId),
		signatures: groupBy(await fiches.signaturesOf(ficheIds), ({ ficheId }) => ficheId)
	};
}

/** Who leads: the animateur, else whoever stands beside an absent one. */
export function conductorIds({ participants }: MeetingFacts): readonly string[] {
	const of = (role: string) => participants.filter((one) => one.role === role);
	const lead = of('animateur');
	return (lead.length > 0 ? lead : of('co-animateur')).map(({ personId }) => personId);
}

/** Whose signatures lack: those asked for; when nobody was, whoever leads. */
export function awaitedOf(
	steps: FicheSteps,
	ficheId: string,
	facts: MeetingFacts
): readonly string[] {
	const signed = steps.signatures(ficheId).map(({ personId }) => personId);
	const expected = steps.signataires(ficheId).filter(({ releasedAt }) => releasedAt === null);
	const lacking = expected.map(({ personId }) => personId).filter((id) => !signed.includes(id));
	if (lacking.length > 0 || signed.length > 0) return lacking;
	return conductorIds(facts);
}

/** [FIC-19] What a finalised fiche lacks before its seal, with names of professionals only. */
export function lackingSteps(
	steps: FicheSteps,
	ficheId: string,
	facts: MeetingFacts
): readonly string[] {
	const readers = steps.relectures(ficheId).filter(isPending);
	if (readers.length > 0) return readers.map(({ name }) => `relecture de ${name}`);
	const nameOf = (id: string) =>
		steps.signataires(ficheId).find(({ personId }) => personId === id)?.name ??
		facts.participants.find(({ personId }) => personId === id)?.name;
	return awaitedOf(steps, ficheId, facts).flatMap((id) => {
		const name = nameOf(id);
		return name ? [`signature de ${name}`] : [];
	});
}
