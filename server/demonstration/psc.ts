import type { PscIdentities } from '#server/db/psc-identities.ts';

/** Numbers of the range of tests, as the simulator tells them (server/launch/psc/professionals.js). */
const numbers = { demoanimatrice: '99700000005', democoanimateur: '99700000013' } as const;

/** Two fictional doctors whom Pro Santé Connect finds by their number; the others prove their address first. */
export async function seedPsc(identities: Pick<PscIdentities, 'giveRpps'>): Promise<void> {
	for (const [personId, rpps] of Object.entries(numbers)) await identities.giveRpps(personId, rpps);
}
