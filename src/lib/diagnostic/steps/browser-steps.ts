import { browserName } from '#domain/diagnostic/browser-name.ts';
import { canEncrypt } from '#lib/meeting/encryption/can-encrypt.ts';
import type { RunStep } from '#lib/diagnostic/test-context.ts';

/** Has what a meeting needs of it, and can encrypt from end to end. */
export const checkBrowser: RunStep = async () => {
	const name = browserName(navigator.userAgent);
	if (!('RTCPeerConnection' in globalThis) || !('WebSocket' in globalThis))
		return {
			state: 'echec',
			found: `${name}\u00A0: la visio n’y est pas possible.`,
			advice: 'Prenez une version récente de Firefox, Chrome, Edge ou Safari.'
		};
	if (!canEncrypt())
		return {
			state: 'reserve',
			found: `${name}\u00A0: convient, sans chiffrement de bout en bout.`,
			advice: 'Mettez le navigateur à jour pour que vos échanges soient chiffrés de bout en bout.'
		};
	return { state: 'reussi', found: `${name}, chiffrement de bout en bout possible.` };
};

/** Camera and microphone open on a secure page only. */
export const checkSecurePage: RunStep = async () =>
	isSecureContext
		? { state: 'reussi', found: 'La page est sécurisée.' }
		: {
				state: 'echec',
				found: 'La page n’est pas sécurisée\u00A0: le navigateur ferme caméra et micro.',
				advice: 'Ouvrez la même adresse en https://.'
			};
