import { error } from '@sveltejs/kit';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { readAddress, readVersionNumber } from '#lib/evaluation/read-address.ts';
import { sendFile } from '#lib/indemnisation/send-file.ts';
import type { RequestHandler } from './$types';

const kinds = ['rapport', 'cpom'] as const;
const formats = ['pdf', 'xlsx', 'zip'] as const;

/** A published report as a file: the only form in which it leaves the association. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const [name, extension] = params.fichier.split('.');
	const kind = kinds.find((one) => one === name);
	const format = formats.find((one) => one === extension);
	if (!kind || !format) error(404, refusalText.introuvable);
	const version = readVersionNumber(params.version);
	const wish = { ...readAddress(params), version, kind, format };
	const answer = await locals.app.exportReport(locals.actor, wish);
	if (!answer.ok) refusePage(answer.why);
	return sendFile(answer.bytes, answer.mediaType, answer.filename);
};
