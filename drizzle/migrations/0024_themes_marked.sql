-- [EVA-48] [EVA-50] The evaluation's own coding is counted in section J of the year of its fiche.
CREATE TRIGGER evaluation_theme AFTER INSERT OR DELETE OR UPDATE ON situation_theme
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-situation');
