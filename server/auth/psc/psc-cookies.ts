import * as v from 'valibot';
import type { PscAttempt } from './psc-client.ts';
import type { PscSeal } from './psc-seal.ts';

/** A cookie to set; an empty value forgets it. */
export interface PscCookie {
	readonly name: string;
	readonly value: string;
	readonly attributes: {
		readonly httpOnly: true;
		readonly secure: boolean;
		/** Lax: the way back is a link from another site, perhaps through the mobile application of the e-CPS. */
		readonly sameSite: 'lax';
		readonly path: '/';
		readonly maxAge: number;
	};
}

/** What a departure remembers. `linkFor`: the session of who wants to link, when it is no sign-in. */
export interface Departure extends PscAttempt {
	readonly returnPath: string | null;
	readonly linkFor: string | null;
}

const tenMinutes = 10 * 60;
const halfAnHour = 30 * 60;
/** Browsers keep 4096 bytes, name and attributes included. */
const longest = 3500;
const text = v.pipe(v.string(), v.maxLength(400));

const departure = v.object({
	state: text,
	nonce: text,
	verifier: text,
	returnPath: v.nullable(text),
	linkFor: v.nullable(text),
	until: v.number()
});
const ending = v.object({ idToken: v.string(), until: v.number() });

/** The cookies of a sign-in by Pro Santé Connect, sealed: the browser carries them without reading them ([PSC-11]). */
export function createPscCookies(seal: PscSeal, secure: boolean) {
	const nameOf = (what: string) => `${secure ? '__Host-' : ''}intervisio-psc-${what}`;
	const names = { depart: nameOf('depart'), attente: nameOf('attente'), fin: nameOf('fin') };
	const make = (name: string, value: string, maxAge: number): PscCookie => ({
		name,
		value,
		attributes: { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge }
	});
	const open = (use: 'depart' | 'fin', value: string | undefined) =>
		value === undefined ? null : seal.open(use, '', Buffer.from(value, 'base64url'));

	return {
		names,
		departure(of: Departure, now: Date): PscCookie {
			const until = now.getTime() + tenMinutes * 1000;
			const sealed = seal.close('depart', '', { ...of, until });
			return make(names.depart, sealed.toString('base64url'), tenMinutes);
		},
		readDeparture(value: string | undefined, now: Date): Departure | null {
			const parsed = v.safeParse(departure, open('depart', value));
			return parsed.success && parsed.output.until > now.getTime() ? parsed.output : null;
		},
		pending: (token: string): PscCookie => make(names.attente, token, halfAnHour),
		/** What signing out at the provider needs, once our own session is gone; null when it does not fit a cookie. */
		ending(idToken: string, now: Date): PscCookie | null {
			const until = now.getTime() + tenMinutes * 1000;
			const value = seal.close('fin', '', { idToken, until }).toString('base64url');
			return value.length > longest ? null : make(names.fin, value, tenMinutes);
		},
		readEnding(value: string | undefined, now: Date): string | null {
			const parsed = v.safeParse(ending, open('fin', value));
			return parsed.success && parsed.output.until > now.getTime() ? parsed.output.idToken : null;
		},
		forget: (what: keyof typeof names): PscCookie => make(names[what], '', 0)
	};
}

export type PscCookies = ReturnType<typeof createPscCookies>;
