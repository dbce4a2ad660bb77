# Problems of an input file: what is wrong, and the one thing to do.

# The file (F)
f101 = The file is empty.
    .todo = Export the table again and check that it holds rows.
f102 = The file has column names and no row below them.
    .todo = Add at least one row below the column names.
f103 = The file is neither a CSV file nor an Excel workbook (XLSX) nor JSON.
    .todo = Save the table as XLSX or as "CSV UTF-8" and load that file.
f104 = A spreadsheet of the type { $value } is not read.
    .todo = Open the file and save it as an Excel workbook (XLSX).
f105 = The letters of this text cannot be read with certainty. The file is not stored as UTF-8.
    .todo = Save the table as "CSV UTF-8" or as XLSX.
f106 = The text holds an invisible NUL character, as damaged files do.
    .todo = Save the table again as "CSV UTF-8" or as XLSX.
f107 = A quotation mark opens a cell here and does not close where the cell ends.
    .todo = Close the quotation mark, or delete it.
f108 = The file is larger than { $limit } MiB.
    .todo = Delete sheets, pictures and columns that are not needed, or split the table.
f109 = The table has more than { $limit } rows.
    .todo = Split the table into smaller files.
f110 = The table has more than { $limit } columns.
    .todo = Delete the columns that are not needed, also far to the right.
f111 = The cell holds more than { $limit } characters.
    .todo = Shorten the text of this cell.
f112 = The workbook consists of more than { $limit } parts.
    .todo = Copy the table alone into a new workbook and save it.
f113 = The workbook unpacks to more than { $limit } MiB.
    .todo = Copy the table alone into a new workbook and save it.
f114 = A part of the workbook is packed to less than one part in { $limit }, as in a harmful file.
    .todo = Copy the table alone into a new workbook and save it.
f115 = The file is protected with a password.
    .todo = Save the workbook without a password and load it again.
f116 = The workbook is damaged or was not written by a spreadsheet program.
    .todo = Open it in a spreadsheet program and save it as a new XLSX file.
f117 = The workbook has no sheet with data.
    .todo = Check that the table stands in a visible sheet and save the workbook again.
f118 = Only the first sheet with data was read. These sheets also hold data: { $value }.
    .todo = If the table stands in another sheet, move that sheet to the front.
f119 = This is not a JSON list of objects, nor one object in each line.
    .todo = Write a list of objects, or one object in each line.
f120 = There are more than { $limit } problems; the others are not listed.
    .todo = Correct these problems and check the file again.
f121 = The cells hold more than { $limit } MiB of text together.
    .todo = Shorten the long texts, or split the table.

# The header (H)
h201 = The column "{ $column }" is not known and was not read.
    .todo = If it is needed, rename it as one of the known columns; otherwise leave it.
h202 = The column "{ $column }" appears more than once.
    .todo = Keep one of these columns and delete or rename the others.
h203 = The column "{ $column }" is missing.
    .todo = Add the column and fill it for every row.
h204 = No row with known column names was found in the first { $limit } rows.
    .todo = Put the column names in one row above the table, no lower than row { $limit }.
h205 = There are entries in column { $column }, which has no name. They were not read.
    .todo = Give the column a name, or delete its entries.

# A row (R)
r301 = The row has more cells than there are column names.
    .todo = Check whether a separator stands inside a text; if so, put the text in quotation marks.
r302 = The id "{ $value }" already appears in an earlier row.
    .todo = Give every row an id of its own, or delete the double row.
r303 = This line looks like a line of totals and was not read.
    .todo = Nothing is to be done. If it is a person or a place, give the row an id.
r304 = The formula in this cell gives the error { $value }.
    .todo = Correct the formula, or write the value itself into the cell.
r305 = The formula in this cell was saved without its result.
    .todo = Open the file in a spreadsheet program, save it and load it again.
r306 = The value in "{ $column }" is an object or a list in a list.
    .todo = Write a text, a number, true or false, or a plain list of these.
r307 = The object names "{ $column }" twice.
    .todo = Keep one of the two values.
r308 = This line is not a JSON object.
    .todo = Write one complete object in the line.
