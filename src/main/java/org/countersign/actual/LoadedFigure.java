package org.countersign.actual;

/**
 * A figure that a load brought, and what became of it since.
 *
 * @param revision the one that the load wrote
 * @param restores whether another figure stood there before
 * @param revised whether another one stands there by now, or none
 * @param released whether it was first shown to others with this figure, and still is
 * @param queried whether somebody asked about it
 * @param signed whether a text beside it was signed off since
 */
public record LoadedFigure(
        FigureKey key,
        int revision,
        boolean restores,
        boolean revised,
        boolean released,
        boolean queried,
        boolean signed) {

    /** Whether nothing was built on it. */
    public boolean isUntouched() {
        return !revised && !released && !queried && !signed;
    }

    LoadedFigure signed(boolean beside) {
        return new LoadedFigure(key, revision, restores, revised, released, queried, beside);
    }
}
