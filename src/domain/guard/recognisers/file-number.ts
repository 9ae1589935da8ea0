import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

/** Words after which a number is somebody's: files, funds, courts, papers. */
const trigger =
	'(?:ipp|nip|nda|iep|iid|ins|dossiers?|patiente?|sejour|matricule|allocataire|beneficiaire|assuree?|adherente?|ecrou|caf|mdph|cpam|msa|rg|ref|reference|refs|parquet|procedure|mesure|tutelle|curatelle|permis|passeport|cni|carte|titre|identite|contrat|police|numero|num|immatriculation|demandeur|inscription|agdref|etranger|recepisse|id|code patient|venue|identifiant|sinistre|locataire|bail|client)';
// At most three plain words and a sign between the trigger and the number; then letters, digits, signs, four digits at least.
const file = new RegExp(
	`(?<![\\p{L}\\p{N}])${trigger}(?: [a-z.']{1,14}(?=[ :=#(])){0,3}[ :=]{0,3}(?:n ?[°o.]{1,2} ?|n° ?|numero |num\\.? |# ?)?[:=(]? ?((?:[A-Z]{1,4}[ /.-]?)?\\d(?:[./-]{0,2}[A-Z0-9]| \\d){3,18})(?![\\p{N}\\p{L}])`,
	'giu'
);
const bareNumber =
	/(?<![\p{L}\p{N}])n ?[°º] ?[:=]? ?((?:[A-Z]{1,4}[ /.-]?)?\d(?:[./-]{0,2}[A-Z0-9]| \d){4,18})(?![\p{N}\p{L}])/giu;
const plate =
	/(?<![\p{L}\p{N}-])(?:[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|\d{2,4}[ -][A-Z]{2,3}[ -](?:0[1-9]|[1-8]\d|9[0-5]|2[AB]))(?![\p{L}\p{N}-])/gu;
const lowerPlate =
	/(?<!\p{L})(?:immat\w{0,12}|plaques?|voiture|vehicule|scooter|camionnette|fourgon)[ :,]{0,3}((?:[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}))(?![\p{L}\p{N}-])/giu;

const dateLike =
	/^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)?\d{2}(?!\d)|^(?:19|20)\d{2}(?:[ /-](?:19|20)?\d{2})?$|^\d{1,2}[ /-](?:19|20)\d{2}$/;
// Units, hours, sums and ages follow a number that is nobody's.
const validity = /^(?:0[1-9]|1[0-2])\/\d{2}$/;
const measure =
	/^ ?(?:mg|g|ml|cl|l|kg|euros?|€|h|heures?|ans|jours?|mois|%|fois|cp|ui|km|min|places?|lits?)(?!\p{L})/iu;

function isFileNumber(number: string, rest: string): boolean {
	const digits = number.replace(/\D/g, '');
	// Four digits alone are a year, a helpline (3114, 3919) or a room.
	if (digits.length < 5 && !/[A-Z/-]/i.test(number)) return false;
	if (digits.length < 4 || validity.test(number) || dateLike.test(number) || measure.test(rest))
		return false;
	// A telephone number or a time says so itself.
	return !/^0[1-9](?:[ .-]?\d{2}){4}$/.test(number);
}

/** [GAR-13] A file number announced as such, or a number plate. */
export const recogniseFileNumber: Recogniser = (view) => {
	const files = [file, bareNumber].flatMap((shape) =>
		[...view.plain.matchAll(shape)].flatMap((match) => {
			const number = match[1] ?? '';
			const end = match.index + match[0].length;
			if (!isFileNumber(number, view.plain.slice(end, end + 10))) return [];
			// « RG 21/A/00317 »: its letters belong to it.
			const letters = /(?<=\p{L} )[A-Z]{1,4}[ /-]?$/u.exec(
				view.plain.slice(0, end - number.length)
			);
			return valueCandidate(view, end - number.length - (letters?.[0].length ?? 0), end, {
				label: 'ID',
				rule: 'file-number',
				why: ['trigger-word'],
				placeholder: '[numéro retiré]'
			});
		})
	);
	const plates = [plate, lowerPlate].flatMap((shape) =>
		[...view.plain.matchAll(shape)].map((match) => {
			const end = match.index + match[0].length;
			return valueCandidate(view, end - (match[1] ?? match[0]).length, end, {
				label: 'ID',
				rule: 'number-plate',
				why: ['shape'],
				placeholder: '[plaque retirée]'
			});
		})
	);
	return [...files, ...plates];
};
