import * as v from 'valibot';
import { parseAcr, type Acr } from '#domain/psc/acr.ts';
import { storedActivities } from '#domain/psc/psc-activity.ts';
import type { PscRefusal } from '#domain/psc/psc-refusal.ts';
import type { PscLogin } from '#server/auth/psc/psc-client.ts';
import { hasFactor } from '#server/use-cases/account/has-factor.ts';
import { linkIdentity } from './link-identity.ts';
import { openPscSession, type OpenedByPsc, type PscVisit } from './open-psc-session.ts';
import type { PscDeps } from './psc-deps.ts';

type Refused = { readonly ok: false; readonly why: PscRefusal };

const fifteenMinutes = 15 * 60_000;
const text = v.string();
const kept = v.object({
	identity: v.object({
		nameId: text,
		rpps: v.nullable(text),
		givenName: text,
		familyName: text,
		activities: storedActivities
	}),
	issuer: text,
	sub: text,
	sid: v.nullable(text),
	acr: v.custom<Acr>((value) => parseAcr(value) !== null),
	idToken: text
});

/** Who waits in this browser, as Pro Santé Connect named her; null once it is over. */
export async function readPscPending(
	deps: PscDeps,
	token: string | undefined
): Promise<{ readonly name: string } | null> {
	const waiting = await readWaiting(deps, token);
	return waiting && { name: `${waiting.identity.givenName} ${waiting.identity.familyName}` };
}

/**
 * [PSC-4] Sends a code to the invited address. The answer is the same for an unknown one: nobody learns who is in the
 * directory. The code is typed in this very browser, where the identity was proved: a link opened by somebody else
 * would link a stranger's identity to her account.
 */
export async function requestPscCode(
	deps: PscDeps,
	given: { readonly token: string | undefined; readonly email: string; readonly address: string }
): Promise<{ readonly ok: true } | Refused> {
	const { psc, sha256 } = deps;
	if (!(await readWaiting(deps, given.token))) return no('psc-attente-perdue');
	const tokenHash = sha256(given.token ?? '');
	const email = given.email.trim().toLowerCase();
	const mayAsk = [`place:${given.address}`, `mail:${sha256(email)}`].map((key) =>
		deps.loginLimit.take(key)
	);
	if (mayAsk.includes(false)) return no('psc-trop-de-demandes');
	await deps.evenly(async () => {
		const person = await deps.people.byEmail(email);
		const code = psc.code();
		await psc.pendings.giveCode(tokenHash, {
			personId: person?.id ?? null,
			codeHash: sha256(`${tokenHash}|${code}`),
			expiresAt: new Date(deps.now().getTime() + fifteenMinutes)
		});
		if (person?.email)
			await deps.mailer.send({ to: person.email, ...psc.words(person.givenName, code) });
	});
	return { ok: true };
}

/** Links the identity that waits to the person whose address the code proves, and opens a session. */
export async function confirmPscCode(
	deps: PscDeps,
	given: { readonly token: string | undefined; readonly code: string },
	visit: PscVisit
): Promise<({ readonly ok: true } & OpenedByPsc) | Refused> {
	const login = await readWaiting(deps, given.token);
	if (!login) return no('psc-attente-perdue');
	const tokenHash = deps.sha256(given.token ?? '');
	const codeHash = deps.sha256(`${tokenHash}|${given.code.replace(/\s/g, '')}`);
	const personId = await deps.psc.pendings.tryCode(tokenHash, codeHash, deps.now());
	if (personId === null) return no('psc-code-faux');
	// [AUT-3] whoever reads the mailbox alone adds nothing to what is protected by more
	if (await hasFactor(deps, personId)) return no('psc-facteur-existant');
	const decision = await linkIdentity(deps, personId, login, 'courriel');
	await deps.psc.pendings.remove(tokenHash);
	if (!decision.ok) return decision;
	return { ok: true, ...(await openPscSession(deps, personId, login, visit)) };
}

async function readWaiting(
	{ psc, now, sha256 }: PscDeps,
	token: string | undefined
): Promise<PscLogin | null> {
	if (!token) return null;
	const tokenHash = sha256(token);
	const sealed = await psc.pendings.sealed(tokenHash, now());
	if (!sealed) return null;
	const parsed = v.safeParse(kept, psc.seal.open('attente', tokenHash, sealed));
	return parsed.success ? parsed.output : null;
}

function no(why: PscRefusal): Refused {
	return { ok: false, why };
}
