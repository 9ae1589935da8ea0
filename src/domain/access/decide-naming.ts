import type { IntervisionRole } from '#domain/intervision/role.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

const conducts = (role: IntervisionRole | null) => role === 'animateur' || role === 'co-animateur';

/**
 * [SEC-1] Says whether someone who prepares an Intervision may give this role to this person. Roles open clinical
 * text and the signature, so nobody gives one to himself; conductors may exchange theirs.
 */
export function decideNaming(
	actor: { readonly personId: string; readonly role: IntervisionRole | null },
	named: { readonly personId: string; readonly role: IntervisionRole }
): Decision {
	if (named.personId !== actor.personId || named.role === actor.role) return granted;
	if (named.role === 'participant' || named.role === 'coordination') return granted;
	return conducts(actor.role) && conducts(named.role) ? granted : refused('titre-insuffisant');
}
