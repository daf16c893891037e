// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/commandview.h"

#include "ui/widgets/readablecolor.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>

using namespace Qt::StringLiterals;

class CommandView::Private
{
public:
    std::unique_ptr<KSyntaxHighlighting::Repository> repository;
    KSyntaxHighlighting::SyntaxHighlighter *highlighter = nullptr;
    QString language;
};

CommandView::CommandView(QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Private>())
{
    setReadOnly(true);
    setFont(Theme::fixed());
    setProperty("paper", true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setPlaceholderText(tr("No command: a person does this."));
}

CommandView::~CommandView() = default;

/// Its themes hold words that are too faint to be read in a launch room.
class ReadableHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    explicit ReadableHighlighter(QPlainTextEdit &view)
        : SyntaxHighlighter(view.document())
        , m_view(view)
    {
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &words) override
    {
        SyntaxHighlighter::applyFormat(offset, length, words);
        QTextCharFormat shown = format(offset);
        if (length == 0 || !shown.hasProperty(QTextFormat::ForegroundBrush))
            return;
        shown.setForeground(
            readableColor(shown.foreground().color(), m_view.palette().color(QPalette::Base)));
        setFormat(offset, length, shown);
    }

private:
    QPlainTextEdit &m_view;
};

void CommandView::setCommand(const QString &text, const QString &language)
{
    if (text == toPlainText() && language == d->language)
        return;
    d->language = language;
    setPlainText(text);
    if (!text.isEmpty())
        highlight();
}

void CommandView::highlight()
{
    if (!d->repository) {
        d->repository = std::make_unique<KSyntaxHighlighting::Repository>();
        d->highlighter = new ReadableHighlighter(*this);
    }
    d->highlighter->setTheme(d->repository->themeForPalette(palette()));
    const QString name = d->language.isEmpty() || d->language == "sh"_L1 ? u"bash"_s : d->language;
    auto definition = d->repository->definitionForName(name);
    if (!definition.isValid())
        definition = d->repository->definitionForFileName(u"x."_s + name);
    d->highlighter->setDefinition(definition);
}

void CommandView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !d->highlighter)
        return;
    highlight();
    // The same definition in other colours is no change to the highlighter.
    d->highlighter->rehighlight();
}
