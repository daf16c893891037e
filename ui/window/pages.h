// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ComparePage;
class Console;
class ExportPage;
class MainWindow;
class QWidget;
class VerifyPage;

/// Makes a page for the open launch, tied to the console. The page goes when the launch is closed.
using PageMaker = QWidget *(*)(Console &console, MainWindow &window);

QWidget *makeCanaryPage(Console &console, MainWindow &window);
QWidget *makeHelpPage(Console &console, MainWindow &window);
QWidget *makeLedgerPage(Console &console, MainWindow &window);
QWidget *makeOverviewPage(Console &console, MainWindow &window);
QWidget *makeSignOffPage(Console &console, MainWindow &window);
/// Verifies records of any launch; stands beside an open one.
VerifyPage *makeVerifyPage(QWidget *parent);
/// Holds two launches side by side; none needs to be open.
ComparePage *makeComparePage(QWidget *parent);
/// Writes the record of the open launch in the form that is chosen.
ExportPage *makeExportPage(Console &console, QWidget *parent);
