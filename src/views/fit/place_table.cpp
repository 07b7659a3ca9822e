// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/place_table.h"

#include "words/fit_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FitPage)
};

QTableWidgetItem &cell(QTableWidget &table, int row, int column, Qt::ItemFlags more)
{
    if (!table.item(row, column)) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
        table.setItem(row, column, item);
    }
    return *table.item(row, column);
}

QString metresText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

}   // namespace

void showPlaces(QTableWidget &table, const PlanFit &fit, const FittedPlan &fitted)
{
    const QSignalBlocker quiet(&table);
    const auto rows = static_cast<int>(fit.places.size());
    table.setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const FitPlace &place = fit.places[static_cast<std::size_t>(row)];
        const std::optional<double> off = fitted.offCm[static_cast<std::size_t>(row)];
        QTableWidgetItem &number = cell(table, row, NumberColumn, Qt::ItemIsUserCheckable);
        number.setText(QLocale().toString(row + 1));
        number.setCheckState(place.used ? Qt::Checked : Qt::Unchecked);
        const auto tell = [&](PlaceColumn column, const QString &text, Qt::ItemFlags more) {
            cell(table, row, column, more).setText(text);
        };
        tell(XColumn, place.metre ? metresText(place.metre->x) : QString(), Qt::ItemIsEditable);
        tell(YColumn, place.metre ? metresText(place.metre->y) : QString(), Qt::ItemIsEditable);
        //: %1 centimetres
        tell(OffColumn, off ? Words::tr("%1 cm").arg(centimetresText(*off)) : QString(), {});
    }
}

}   // namespace floorscope
