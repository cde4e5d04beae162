package org.countersign.intake;

/** Looks through characters for what no spreadsheet's text has. */
final class TextCheck {

    private boolean foreign;
    private int first;

    void see(char[] characters, int count) {
        for (int i = 0; i < count; i++) {
            foreign |= isNoText(characters[i]);
            first = first == 0 && !Character.isWhitespace(characters[i]) ? characters[i] : first;
        }
    }

    void refuseUnlessText() throws NotRead {
        if (first == 0 && !foreign) {
            throw new NotRead("The file is empty.");
        }
        if (foreign) {
            throw new NotRead("This is not a spreadsheet. Use an XLSX, XLS, ODS, CSV or TSV file.");
        }
        if (first == '<') {
            throw new NotRead("This is a web page or XML, not a spreadsheet. Open it in Excel and save it as .xlsx.");
        }
    }

    private static boolean isNoText(char character) {
        return character == 0xFFFD || Character.isISOControl(character) && !isAllowed(character);
    }

    /** Windows-1252 leaves five bytes without a meaning, which Java keeps as C1 controls; 0x85 is a line end. */
    private static boolean isAllowed(char character) {
        return "\t\n\r\f\u000B\u001A\u0085".indexOf(character) >= 0;
    }
}
