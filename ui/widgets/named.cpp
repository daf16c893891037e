// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/named.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

void nameCaptions(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *caption = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (!caption || !caption->widget())
            continue;
        const QWidget *of = field ? field->widget() : nullptr;
        const QString name = of ? of->objectName() : QString();
        caption->widget()->setObjectName(name.isEmpty() ? u"caption"_s : name + "Caption"_L1);
    }
}
