// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffcard.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

static constexpr int decisionPx = 40;

static QLabel *cardLine(bool muted)
{
    auto *label = named(new QLabel, "signOffCardLabel"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

SignOffCard::SignOffCard(QWidget *parent)
    : QFrame(parent)
    , m_title(cardLine(false))
    , m_name(cardLine(false))
    , m_shape(named(new QLabel, "signOffCardShape"_L1))
    , m_word(new QLabel)
    , m_age(cardLine(false))
    , m_because(cardLine(false))
    , m_time(cardLine(false))
    , m_key(cardLine(true))
{
    setProperty("card", true);
    // Role, age and reason are read from across the room.
    const auto large = [this](int points) {
        QFont plain = Theme::heading(font(), points);
        plain.setWeight(QFont::Normal);
        return plain;
    };
    m_title->setFont(large(8));
    m_age->setFont(large(6));
    m_because->setFont(large(6));
    m_name->setFont(Theme::heading(font(), 10));
    m_word->setFont(Theme::heading(font(), 20));
    m_word->setTextFormat(Qt::PlainText);
    m_key->setFont(Theme::fixed());
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *said = new QHBoxLayout;
    said->setSpacing(3 * Theme::unit);
    said->addWidget(m_shape);
    said->addWidget(m_word, 1);

    auto *buttons = new FlowLayout(2 * Theme::unit);
    m_rehearse = addButton(u"rehearsalGo"_s, &SignOffCard::rehearsalGoWanted);
    m_sign = addButton(u"sign"_s, &SignOffCard::signWanted);
    m_signature = addButton(u"signature"_s, &SignOffCard::signatureWanted);
    m_withdraw = addButton(u"withdraw"_s, &SignOffCard::withdrawWanted);
    for (QPushButton *button : {m_rehearse, m_sign, m_signature, m_withdraw})
        buttons->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addSpacing(2 * Theme::unit);
    column->addLayout(said);
    column->addWidget(m_age);
    column->addWidget(m_because);
    column->addWidget(m_time);
    column->addWidget(m_key);
    column->addStretch(1);
    column->addLayout(buttons);
}

QPushButton *SignOffCard::addButton(const QString &kind,
                                    void (SignOffCard::*wanted)(const RoleId &))
{
    auto *button = new QPushButton;
    button->setProperty("kind", kind);
    connect(button, &QPushButton::clicked, this,
            [this, wanted] { emit(this->*wanted)(m_view.role); });
    return button;
}

void SignOffCard::show(const SignOffCardView &view, bool rehearsal, bool readOnly)
{
    m_view = view;
    const QString id = view.role.value;
    setObjectName(u"card-"_s + id);
    m_title->setText(view.title);
    m_title->setObjectName(u"cardTitle-"_s + id);
    m_name->setText(view.name.isEmpty() ? tr("nobody named") : view.name);
    m_name->setObjectName(u"cardName-"_s + id);
    m_word->setObjectName(u"cardDecision-"_s + id);
    m_age->setObjectName(u"cardAge-"_s + id);
    m_because->setObjectName(u"cardBecause-"_s + id);
    m_time->setObjectName(u"cardTime-"_s + id);
    m_key->setObjectName(u"cardKey-"_s + id);
    m_age->setText(view.age);
    m_age->setVisible(!view.age.isEmpty());
    m_because->setText(view.because);
    m_because->setVisible(!view.because.isEmpty());
    m_time->setText(view.time);
    m_time->setVisible(!view.time.isEmpty());
    m_key->setText(view.key);
    m_key->setVisible(!view.key.isEmpty());

    const bool stands = view.decision && !view.withdrawn;
    const bool asks = !readOnly && view.canSign && (!stands || view.stale);
    m_sign->setText(view.stale ? tr("Sign again as %1…").arg(view.title)
                               : tr("Sign as %1…").arg(view.title));
    m_rehearse->setText(tr("Say GO with the rehearsal key"));
    m_signature->setText(tr("Signature"));
    m_withdraw->setText(tr("Withdraw…"));
    m_rehearse->setVisible(asks && rehearsal && view.hasRehearsalKey);
    m_sign->setVisible(asks);
    m_signature->setVisible(!view.signature.isEmpty());
    m_withdraw->setVisible(stands && !readOnly);
    m_rehearse->setProperty("primary", true);
    m_sign->setProperty("primary", !m_rehearse->isVisibleTo(this));
    for (QPushButton *button : {m_rehearse, m_sign, m_signature, m_withdraw}) {
        button->setObjectName(u"%1-%2"_s.arg(button->property("kind").toString(), id));
        button->setAccessibleName(u"%1: %2"_s.arg(view.title, button->text()));
        // The style sheet looks at properties only when asked to.
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    showDecision();
}

void SignOffCard::showDecision()
{
    const std::optional<Decision> shown = m_view.withdrawn ? std::nullopt : m_view.decision;
    QString word = shown ? decisionWord(*shown) : m_view.over ? tr("not given") : tr("waiting");
    if (m_view.withdrawn)
        word = tr("withdrawn");
    QPixmap shape = decisionPixmap(shown, decisionPx, devicePixelRatioF(), palette());
    if (shown && m_view.stale) {
        shape = statePixmap(ItemState::Stale, decisionPx, devicePixelRatioF(), palette());
        word = tr("%1, stale").arg(word);
    }
    m_shape->setPixmap(shape);
    m_shape->setAccessibleName(word);
    m_word->setText(word);
    setAccessibleName(u"%1, %2: %3"_s.arg(m_view.title, m_view.name, word));
}

void SignOffCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showDecision();
    QFrame::changeEvent(event);
}
