import { readAfterRefusal, readBrowser, type BrowserContext } from './browser-context.ts';
import { undoInBrowser, undoInSystem } from './device-undo.ts';

/** Why a camera or a microphone does not open, as far as browsers tell. */
type DeviceFailureKind =
	'ecartee' | 'refusee' | 'systeme' | 'absente' | 'occupee' | 'page' | 'navigateur' | 'inconnue';

/** Why a camera or a microphone does not open, and what to do about it. */
export interface DeviceFailure {
	readonly kind: DeviceFailureKind;
	readonly title: string;
	readonly advice: string;
	/** How to undo it in this browser, on this system, one gesture after the other. */
	readonly steps: readonly string[];
}

const withoutThem =
	'Vous pouvez aussi participer sans image ni son\u00A0: la fiche se suit et s’écrit ainsi.';

const words: Readonly<
	Record<DeviceFailureKind, { readonly title: string; readonly advice: string }>
> = {
	ecartee: {
		title: 'La demande d’autorisation a été fermée sans réponse.',
		advice: 'Réessayez, et choisissez «\u00A0Autoriser\u00A0» quand le navigateur le demande.'
	},
	refusee: {
		title: 'Ce site n’a pas l’autorisation d’utiliser la caméra ou le micro.',
		advice: 'Elle a été refusée dans ce navigateur\u00A0; vous pouvez revenir sur ce choix.'
	},
	systeme: {
		title: 'L’ordinateur ou le téléphone refuse au navigateur la caméra ou le micro.',
		advice:
			'L’autorisation ne dépend pas de ce site\u00A0: elle se donne dans les réglages de l’appareil.'
	},
	absente: {
		title: 'Aucun micro ni aucune caméra n’a été trouvé.',
		advice: 'Branchez un micro ou un casque, vérifiez qu’il est allumé, puis réessayez.'
	},
	occupee: {
		title: 'La caméra ou le micro est déjà utilisé par un autre logiciel.',
		advice: 'Fermez Teams, Zoom ou toute autre visio, y compris près de l’horloge, puis réessayez.'
	},
	page: {
		title: 'Cette adresse n’est pas sécurisée\u00A0: le navigateur ferme la caméra et le micro.',
		advice: 'Ouvrez le lien reçu, qui commence par https://.'
	},
	navigateur: {
		title: 'Ce navigateur ne donne pas accès à la caméra ni au micro.',
		advice: 'Ouvrez le lien avec une version récente de Firefox, Chrome, Edge ou Safari.'
	},
	inconnue: {
		title: 'La caméra ou le micro n’a pas pu s’ouvrir.',
		advice: 'Débranchez puis rebranchez l’appareil, et réessayez.'
	}
};

/** Says in French why a device did not open, from the browser's own error. */
export function describeDeviceFailure(
	error: unknown,
	context: BrowserContext = readBrowser()
): DeviceFailure {
	return failureOf(kindOf(error, context), context);
}

/** The same, having asked the browser what it tells of the permission; never fails itself. */
export async function explainDeviceFailure(
	error: unknown,
	device: 'camera' | 'microphone'
): Promise<DeviceFailure> {
	return describeDeviceFailure(error, await readAfterRefusal(device));
}

function failureOf(kind: DeviceFailureKind, context: BrowserContext): DeviceFailure {
	const { title, advice } = words[kind];
	const steps =
		kind === 'refusee' ? undoInBrowser(context) : kind === 'systeme' ? undoInSystem(context) : [];
	return { kind, title, advice: `${advice} ${withoutThem}`, steps };
}

function kindOf(error: unknown, context: BrowserContext): DeviceFailureKind {
	const { name, message } = error instanceof Error ? error : { name: String(error), message: '' };
	switch (name) {
		case 'NotAllowedError':
		case 'SecurityError':
			return refusalOf(message, context);
		case 'NotFoundError':
			// Firefox on a Mac says « not found » of what the system hides from it.
			return context.browser === 'firefox' && context.system === 'mac' && context.listed !== false
				? 'systeme'
				: 'absente';
		// AbortError is what Firefox says of a device that another application holds.
		case 'NotReadableError':
		case 'AbortError':
			return 'occupee';
		case 'unsupported':
			return context.secure ? 'navigateur' : 'page';
		default:
			return 'inconnue';
	}
}

/** Chrome tells three refusals apart by their message; for the others, the permission's state tells. */
function refusalOf(message: string, { permission }: BrowserContext): DeviceFailureKind {
	if (/by system/i.test(message)) return 'systeme';
	if (/dismissed/i.test(message)) return 'ecartee';
	if (permission === 'granted') return 'systeme';
	return 'refusee';
}

/** For a browser that has no `navigator.mediaDevices`, or a page that is not secure. */
export function devicesUnsupported(context: BrowserContext = readBrowser()): DeviceFailure {
	return describeDeviceFailure('unsupported', context);
}
