import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes an Access base from its description: lines « T name », « C name type », « R cell cell… », separated by tabs. */
public final class WriteBase {
	public static void main(String[] args) throws Exception {
		List<String> lines = Files.readAllLines(new File(args[0]).toPath(), StandardCharsets.UTF_8);
		Database.FileFormat format = args[1].endsWith(".mdb") ? Database.FileFormat.V2003 : Database.FileFormat.V2010;
		try (Database base = new DatabaseBuilder(new File(args[1])).setFileFormat(format).create()) {
			TableBuilder builder = null;
			List<DataType> types = new ArrayList<>();
			Table table = null;
			for (String line : lines) {
				String[] parts = line.split("\t", -1);
				switch (parts[0]) {
					case "T":
						builder = new TableBuilder(parts[1]);
						types = new ArrayList<>();
						table = null;
						break;
					case "C":
						DataType type = DataType.valueOf(parts[2]);
						ColumnBuilder column = new ColumnBuilder(parts[1], type);
						builder.addColumn(type == DataType.TEXT ? column.setLengthInUnits(255) : column);
						types.add(type);
						break;
					default:
						if (table == null) table = builder.toTable(base);
						table.addRow(cells(parts, types));
				}
			}
		}
	}

	private static Object[] cells(String[] parts, List<DataType> types) {
		Object[] row = new Object[types.size()];
		for (int at = 0; at < row.length; at++) {
			String text = parts[at + 1];
			if (text.isEmpty()) continue;
			switch (types.get(at)) {
				case LONG:
					row[at] = Integer.valueOf(text);
					break;
				case BOOLEAN:
					row[at] = Boolean.valueOf(text);
					break;
				case SHORT_DATE_TIME:
					row[at] = LocalDateTime.parse(text);
					break;
				default:
					row[at] = text;
			}
		}
		return row;
	}
}
